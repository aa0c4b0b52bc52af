package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.comment.CommentFinding;
import blog.belonging.domain.moderation.QueueLine;
import java.util.List;

/**
 * A comment in the queue, with what was noticed about it in words.
 *
 * @param notes the gravest first
 * @param danger whether somebody may be in danger
 */
public record CommentCard(QueueLine line, List<Piece> pieces, List<Note> notes, boolean danger) {

    /** Something that was noticed. */
    public record Note(String words, boolean safeguarding) {}

    static CommentCard of(QueueLine line, Wording wording) {
        List<Note> notes = line.findings().all().stream()
                .map(finding -> new Note(words(finding, wording), finding.kind().isSafeguarding()))
                .distinct()
                .toList();
        return new CommentCard(
                line,
                Piece.of(line.text(), line.findings()),
                notes,
                line.findings().has(CommentFinding.Kind.DISTRESS));
    }

    private static String words(CommentFinding finding, Wording wording) {
        String key = "finding." + finding.kind();
        return finding.detail().isEmpty() || !wording.has(key + ".of")
                ? wording.of(key)
                : wording.of(key + ".of", finding.detail());
    }
}
