package blog.belonging.domain.site;

import java.util.List;

/**
 * What the blog asks of comments. The lists are read as WordPress reads its own: {@code moderation_keys}, {@code disallowed_keys}.
 *
 * @param policy unless an entry has its own
 * @param website whether commenters may name one
 * @param mostLinks from so many links on a comment is conspicuous; 0 for no limit
 * @param held what makes a comment wait
 * @param blocked what sends a comment to the trash unseen
 */
public record CommentRules(
        CommentPolicy policy, boolean website, int mostLinks, List<String> held, List<String> blocked) {

    /** WordPress's default is two. */
    public static final CommentRules DEFAULT = new CommentRules(CommentPolicy.HOLD_ALL, true, 2, List.of(), List.of());

    public static final int MOST_LINKS = 100;

    public CommentRules {
        held = List.copyOf(held);
        blocked = List.copyOf(blocked);
    }

    /** @param lines one word or several a line */
    public static List<String> words(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
