package blog.belonging.persistence.shared;

import java.util.Locale;

/** Patterns for {@code lower(…) like … escape '!'} in which what was typed means itself, whatever it means to {@code like}. */
public final class Like {

    private Like() {}

    /** @param typed in letters of any size */
    public static String containing(String typed) {
        return "%" + literally(typed.toLowerCase(Locale.ROOT)) + "%";
    }

    /** @param begin in the letters that are looked for */
    public static String beginningWith(String begin) {
        return literally(begin) + "%";
    }

    private static String literally(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
