package blog.belonging.domain.comment;

import java.util.List;
import java.util.regex.Pattern;

/** WordPress's rule ({@code comment_max_links}): links are counted as readers would get them, so that bare addresses count, too. */
final class LinkCheck implements CommentCheck {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href", Pattern.CASE_INSENSITIVE);

    private final int most;

    /** @param most from so many links on a comment is conspicuous; 0 for none */
    LinkCheck(int most) {
        this.most = most;
    }

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        long links = LINK.matcher(candidate.html().html()).results().count();
        return most > 0 && links >= most
                ? List.of(CommentFinding.of(CommentFinding.Kind.LINKS, String.valueOf(links)))
                : List.of();
    }
}
