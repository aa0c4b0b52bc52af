package blog.belonging.web.privacy;

import blog.belonging.domain.privacy.RequestRefused.Problem;
import blog.belonging.web.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the way of a request or complaint, in words, and beside which field. */
public record RequestProblems(List<Line> lines) {

    static final RequestProblems NONE = new RequestProblems(List.of());

    private static final Map<Problem, String> FIELDS = Map.of(
            Problem.NO_WISH, "wish",
            Problem.NO_NAME, "name",
            Problem.NO_EMAIL, "contact",
            Problem.NOT_AN_EMAIL, "contact",
            Problem.NO_CONTACT, "contact",
            Problem.NO_TEXT, "about",
            Problem.TEXT_TOO_LONG, "about");

    /** @param field its name; empty if it is about the form as a whole */
    public record Line(String field, String words) {}

    static RequestProblems of(Set<Problem> problems, Texts texts) {
        return new RequestProblems(problems.stream()
                .sorted()
                .map(problem -> new Line(FIELDS.getOrDefault(problem, ""), texts.of("privacy.problem." + problem)))
                .toList());
    }

    static RequestProblems whole(String words) {
        return new RequestProblems(List.of(new Line("", words)));
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
