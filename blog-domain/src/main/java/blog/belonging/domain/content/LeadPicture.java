package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.util.Comparator;
import java.util.Optional;

/**
 * The picture that stands for an entry in lists and where it is shared: the featured image, else the first of its text that is
 * large enough.
 *
 * @param path below {@code wp-content/uploads}: the copy to show where no other fits better
 * @param width pixels, of that copy
 * @param copies {@code srcset} with addresses that start with {@link SafeHtml#HOME}; empty if there is one copy alone
 * @param overText whether it is shown over the text: the author chose it, and the text does not show it anyway
 */
public record LeadPicture(String path, int width, int height, String alt, SafeHtml copies, boolean overText) {

    /** Narrower ones are ornaments. */
    private static final int NARROWEST = 300;

    /** What a list shows at most, on a screen with two dots for each pixel. */
    private static final int WIDEST = 1024;

    private static final String FIELD = "\t";

    /** Empty if the measures of the picture are not known: a page must not jump. */
    static Optional<LeadPicture> of(Picture picture, boolean overText) {
        if (picture.width() < NARROWEST || picture.height() <= 0) {
            return Optional.empty();
        }
        Picture.Size original = new Picture.Size("full", picture.path(), picture.width(), picture.height());
        Picture.Size shown = picture.sizes().stream()
                .filter(size -> size.width() <= WIDEST
                        && Pictures.isSameShape(size.width(), size.height(), picture.width(), picture.height()))
                .max(Comparator.comparingInt(Picture.Size::width))
                .filter(size -> original.width() > WIDEST)
                .orElse(original);
        return Optional.of(new LeadPicture(
                shown.path(),
                shown.width(),
                shown.height(),
                Characters.cleaned(picture.alt()).replaceAll("\\s+", " ").strip(),
                new SafeHtml(Pictures.copies(picture, picture.width(), picture.height(), shown.path())),
                overText));
    }

    /** The reverse of {@link #written}. */
    public static Optional<LeadPicture> read(String written) {
        String[] fields = written.split(FIELD, 6);
        return fields.length < 6
                ? Optional.empty()
                : Optional.of(new LeadPicture(
                        fields[0],
                        Integer.parseInt(fields[1]),
                        Integer.parseInt(fields[2]),
                        fields[5],
                        new SafeHtml(fields[4]),
                        Boolean.parseBoolean(fields[3])));
    }

    /** As it is kept: one line, tabs between the fields. */
    String written() {
        return String.join(
                FIELD,
                path,
                String.valueOf(width),
                String.valueOf(height),
                String.valueOf(overText),
                copies.html(),
                alt);
    }
}
