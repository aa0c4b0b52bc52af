package blog.belonging.domain.media;

import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file is called here, after what it is called on somebody's disk: letters that every system writes, and nothing that
 * could be mistaken for the name of a smaller copy.
 *
 * @param text without extension: {@code village-hall}
 * @param title what people called it: {@code Village hall}
 */
record UploadName(String text, String title) {

    private static final int LONGEST = 80;

    private static final Pattern COPY = Pattern.compile(".*-\\d{1,5}x\\d{1,5}");

    static UploadName of(String given) {
        String line = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+", " ");
        String name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .strip();
        int dot = name.lastIndexOf('.');
        String title = dot > 0 ? name.substring(0, dot) : name;
        return new UploadName(safe(title), title.substring(0, title.offsetByCodePoints(0, shown(title))));
    }

    private static int shown(String title) {
        return Math.min(MediaText.LONGEST_LINE, title.codePointCount(0, title.length()));
    }

    private static String safe(String title) {
        String safe = slug(title).replaceAll("[^a-z0-9_-]+", "-").replaceAll("-{2,}", "-");
        safe = safe.substring(0, Math.min(LONGEST, safe.length())).replaceAll("^[-_]+|[-_]+$", "");
        if (safe.isEmpty()) {
            return "file";
        }
        return COPY.matcher(safe).matches() ? safe + "-1" : safe;
    }

    private static String slug(String title) {
        try {
            return Slug.ofTitle(title).text();
        } catch (NotASlug nothingLeft) {
            return "";
        }
    }

    /** @param attempt 0 for the name as it is; others are tried where it is taken */
    String numbered(int attempt) {
        return attempt == 0 ? text : text + "-" + (attempt + 1);
    }
}
