package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.web.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the way of a comment, in words, and beside which field. */
public record CommentProblems(List<Line> lines) {

    static final CommentProblems NONE = new CommentProblems(List.of());

    private static final Map<Problem, String> FIELDS = Map.of(
            Problem.NO_NAME, "author",
            Problem.NAME_TOO_LONG, "author",
            Problem.NO_EMAIL, "email",
            Problem.NOT_AN_EMAIL, "email",
            Problem.NOT_A_WEBSITE, "url",
            Problem.NO_TEXT, "comment",
            Problem.TEXT_TOO_LONG, "comment");

    /** @param field its name; empty if it is about the comment as a whole */
    public record Line(String field, String words) {}

    static CommentProblems of(Set<Problem> problems, Texts texts) {
        return new CommentProblems(problems.stream()
                .sorted()
                .map(problem -> new Line(FIELDS.getOrDefault(problem, ""), texts.of("comment.problem." + problem)))
                .toList());
    }

    static CommentProblems whole(String words) {
        return new CommentProblems(List.of(new Line("", words)));
    }

    public boolean isAny() {
        return !lines.isEmpty();
    }

    /** @return empty if there is nothing wrong with that field */
    public String of(String field) {
        return lines.stream()
                .filter(line -> line.field.equals(field))
                .map(Line::words)
                .findFirst()
                .orElse("");
    }
}
