package blog.belonging.domain.identity;

import java.text.Normalizer;

/** One line of plain text that somebody typed into a form. */
public final class Line {

    private static final int LONGEST = 200;

    private Line() {}

    /** Without what cannot be seen, and not longer than 200 characters. */
    public static String of(String typed) {
        String line = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
