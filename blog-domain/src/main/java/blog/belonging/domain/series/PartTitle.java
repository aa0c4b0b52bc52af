package blog.belonging.domain.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title that says which part of something a post is: "Belonging (Part Two)", "Belonging, part 2 of 3", "Belonging – Part II".
 *
 * @param whole what it is a part of
 * @param part from 1
 */
record PartTitle(String whole, int part) {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private static final Pattern SHAPE = Pattern.compile(
            "^(.{3,}?)[\\s\\u00a0]*[,:;.–—-]?[\\s\\u00a0]*[(\\[]?\\bpart[\\s\\u00a0]+(\\d{1,2}|[a-z]+)(?:[\\s\\u00a0]+of[\\s\\u00a0]+\\w+)?[)\\]]?[.!]?$",
            Pattern.CASE_INSENSITIVE);

    static Optional<PartTitle> in(String title) {
        Matcher matcher = SHAPE.matcher(title.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int part = number(matcher.group(2).toLowerCase(Locale.ROOT));
        return part == 0
                ? Optional.empty()
                : Optional.of(new PartTitle(matcher.group(1).strip(), part));
    }

    private static int number(String said) {
        if (said.matches("\\d+")) {
            return Integer.parseInt(said);
        }
        return Math.max(WORDS.indexOf(said), ROMAN.indexOf(said)) + 1;
    }

    /** The same for what is a part of the same. */
    String key() {
        return key(whole);
    }

    static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
