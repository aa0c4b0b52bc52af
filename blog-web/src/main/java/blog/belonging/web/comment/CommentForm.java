package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentDraft;
import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.web.shared.FormProblems;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form under an entry. The names of its fields are WordPress's, which browsers and password managers know.
 *
 * @param trap what stands in a field that no reader sees
 * @param answers whether they want to be told of answers
 */
public record CommentForm(
        long entryId,
        long parent,
        String name,
        String email,
        String website,
        String text,
        String stamp,
        String trap,
        boolean answers) {

    static final CommentForm EMPTY = new CommentForm(0, 0, "", "", "", "", "", "", false);

    private static final Map<Problem, String> FIELDS = Map.of(
            Problem.NO_NAME, "author",
            Problem.NAME_TOO_LONG, "author",
            Problem.NO_EMAIL, "email",
            Problem.NOT_AN_EMAIL, "email",
            Problem.NOT_A_WEBSITE, "url",
            Problem.NO_TEXT, "comment",
            Problem.TEXT_TOO_LONG, "comment");

    static FormProblems problems(Set<Problem> problems, Texts texts) {
        return FormProblems.of(problems, FIELDS, "comment.problem.", texts);
    }

    static CommentForm of(SentForm sent) {
        return new CommentForm(
                sent.number("comment_post_ID").or(() -> sent.number("entry")).orElse(0L),
                sent.number("comment_parent").or(() -> sent.number("answer")).orElse(0L),
                sent.value("author"),
                sent.value("email"),
                sent.value("url"),
                sent.value("comment"),
                sent.value("stamp"),
                sent.value("subject"),
                sent.value("answers").equals("yes"));
    }

    CommentDraft draft() {
        return new CommentDraft(entryId, Optional.of(parent).filter(number -> number > 0), name, email, website, text);
    }
}
