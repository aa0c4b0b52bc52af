package blog.belonging.domain.identity;

import java.text.Normalizer;

/** Plain text that somebody typed into a form. */
public final class Line {

    private static final int LONGEST = 200;

    private Line() {}

    /** One line, without what cannot be seen, and not longer than 200 characters. */
    public static String of(String typed) {
        return cut(visible(typed.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ")), LONGEST);
    }

    /** Several lines, separated by line feeds, without what else cannot be seen. */
    public static String several(String typed, int longest) {
        String lines = typed.replaceAll("\r\n?|[\u2028\u2029]", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " ");
        return cut(visible(lines), longest);
    }

    private static String visible(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]+", " ")
                .strip();
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
