package blog.belonging.domain.media;

import java.text.Normalizer;

/**
 * What is said about an upload.
 *
 * @param alt for who does not see the picture
 * @param caption shown below it; may hold HTML
 * @param credit whom it is by
 * @param description for the library alone
 */
public record MediaText(String title, String alt, String caption, String credit, String description) {

    /** Characters. */
    public static final int LONGEST_LINE = 1000;

    public static final int LONGEST_TEXT = 20_000;

    /** One line each, but for the description; without what cannot be seen. */
    public MediaText {
        title = line(title);
        alt = line(alt);
        caption = line(caption);
        credit = line(credit);
        description = Normalizer.normalize(description, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]", " ")
                .strip();
    }

    private static String line(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+", " ")
                .strip();
    }
}
