package blog.belonging.web.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the way of a form, in words, and beside which field. */
public record FormProblems(List<Line> lines) {

    public static final FormProblems NONE = new FormProblems(List.of());

    /** @param field its name; empty if it is about the form as a whole */
    public record Line(String field, String words) {}

    /**
     * @param fields the name of the field that a problem is about
     * @param words key of the words for all of them, with a dot at its end
     */
    public static <P extends Enum<P>> FormProblems of(
            Set<P> problems, Map<P, String> fields, String words, Texts texts) {
        return new FormProblems(problems.stream()
                .sorted()
                .map(problem -> new Line(fields.getOrDefault(problem, ""), texts.of(words + problem)))
                .toList());
    }

    public static FormProblems whole(String words) {
        return new FormProblems(List.of(new Line("", words)));
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
