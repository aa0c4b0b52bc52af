package blog.belonging.admin.moderation;

import blog.belonging.domain.comment.CommentFinding;
import blog.belonging.domain.comment.CommentFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a comment's text.
 *
 * @param kind of what was noticed there; empty for the rest
 * @param pointing whether it points at somebody
 * @param begin in the whole text, in UTF-16 units
 */
public record Piece(String text, String kind, boolean pointing, int begin, int end) {

    public boolean isNoticed() {
        return !kind.isEmpty();
    }

    /** The whole text in order. Of findings that overlap the gravest is shown. */
    static List<Piece> of(String text, CommentFindings findings) {
        List<CommentFinding> marked = new ArrayList<>();
        findings.all().stream()
                .filter(CommentFinding::hasPlace)
                .filter(one -> one.end() <= text.length())
                .sorted(Comparator.comparing(CommentFinding::kind))
                .filter(one ->
                        marked.stream().noneMatch(other -> one.begin() < other.end() && other.begin() < one.end()))
                .forEach(marked::add);
        marked.sort(Comparator.comparing(CommentFinding::begin));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (CommentFinding finding : marked) {
            add(pieces, text, "", false, at, finding.begin());
            add(pieces, text, finding.kind().name(), finding.pointsAtSomebody(), finding.begin(), finding.end());
            at = finding.end();
        }
        add(pieces, text, "", false, at, text.length());
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String kind, boolean pointing, int begin, int end) {
        if (end > begin) {
            pieces.add(new Piece(text.substring(begin, end), kind, pointing, begin, end));
        }
    }
}
