package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How much of what an export says can be kept. WordPress's own limits are far below these: what is beyond them was damaged or
 * made up, and must not break the step it is in.
 */
final class Fields {

    /** Of everything that is no text of an author. */
    static final int LONGEST = 10_000;

    /** Of an excerpt, which stands in lists. */
    static final int LONGEST_EXCERPT = 100_000;

    private static final int LONGEST_SLUG = 200;
    private static final int LONGEST_SLUG_IN_ADDRESS = 600;
    private static final int LONGEST_SHOWN = 200;

    private Fields() {}

    /** @throws ItemImport.Unusable if it is longer than {@code most} characters */
    static void check(String name, String value, int most) {
        if (value.length() > most) {
            throw new ItemImport.Unusable("its " + name + " is longer than " + most + " characters");
        }
    }

    /** What of a name can be kept. */
    static String kept(ImportRun run, String what, String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        run.report.note(what + " \"" + shown(text) + "\" is longer than " + LONGEST + " characters and was cut.");
        return cut(text, LONGEST);
    }

    /** As a line of a report has it. */
    static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : cut(text, LONGEST_SHOWN) + "…";
    }

    /** The slug that stands in an export, cut if it is too long; empty if there is none or it cannot be one. */
    static Optional<Slug> slug(String text) {
        try {
            if (text.isBlank()) {
                return Optional.empty();
            }
            return Optional.of(isTooLong(text) ? new Slug(beginning(text)) : Slug.fromAddress(text));
        } catch (NotASlug unusable) {
            return Optional.empty();
        }
    }

    static boolean isTooLong(String slug) {
        return slug.length() > LONGEST || !beginning(slug).equals(decoded(slug));
    }

    private static String beginning(String slug) {
        return beginning(decoded(slug), "");
    }

    private static String decoded(String slug) {
        // A percent sign that lost its digits would keep all others from being understood.
        return Permalinks.decoded(
                slug.length() > LONGEST ? cut(slug, LONGEST).replaceFirst("%[0-9A-Fa-f]?$", "") : slug);
    }

    /** As much of the beginning as leaves room for the end. */
    static String beginning(String decoded, String ending) {
        int end = 0;
        int address = ending.length();
        while (end < decoded.length()) {
            String letter = Character.toString(decoded.codePointAt(end));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            address += bytes == 1 ? 1 : bytes * 3;
            if (end + letter.length() + ending.length() > LONGEST_SLUG || address > LONGEST_SLUG_IN_ADDRESS) {
                break;
            }
            end += letter.length();
        }
        return decoded.substring(0, end) + ending;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
