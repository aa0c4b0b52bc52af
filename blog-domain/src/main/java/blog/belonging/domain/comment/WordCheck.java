package blog.belonging.domain.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The site's own lists, read as WordPress reads them ({@code moderation_keys}, {@code disallowed_keys}): one word a line, anywhere in
 * name, e-mail address, website, text, internet address or browser, in letters of any size.
 */
final class WordCheck implements CommentCheck {

    private final CommentFinding.Kind kind;
    private final List<String> words;

    WordCheck(CommentFinding.Kind kind, List<String> words) {
        this.kind = kind;
        this.words = words;
    }

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        if (words.isEmpty()) {
            return List.of();
        }
        String text = lower(candidate.text());
        List<String> elsewhere = Stream.of(
                        candidate.name(),
                        candidate.email(),
                        candidate.website(),
                        candidate.sender().address(),
                        candidate.sender().agent(),
                        // A word may be torn apart by tags that nobody sees.
                        Jsoup.parseBodyFragment(candidate.html().html()).text())
                .map(WordCheck::lower)
                .toList();
        List<CommentFinding> found = new ArrayList<>();
        for (String word : words) {
            String sought = lower(word);
            int at = text.indexOf(sought);
            // Letters may grow when they are made small, as in Turkish: then there is no telling where it was.
            if (at >= 0 && text.length() == candidate.text().length()) {
                found.add(CommentFinding.at(kind, at, at + sought.length()));
            } else if (at >= 0 || elsewhere.stream().anyMatch(one -> one.contains(sought))) {
                found.add(CommentFinding.of(kind, word));
            }
        }
        return found;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
