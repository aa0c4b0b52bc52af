package blog.belonging.admin.media;

import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.media.MediaConfig;
import blog.belonging.domain.media.UploadRefused;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that was refused, on its way to the screen that says so: there is no session to keep it in.
 *
 * @param why in words
 */
public record NotKept(String name, String why) {

    static final String PARAMETER = "refused";

    /** An address must not become too long for browsers and servers. */
    static final int MOST = 20;

    private static final int LONGEST_NAME = 60;

    /** {@code SVG:logo.svg}. */
    static String written(UploadRefused.Reason reason, String name) {
        String line = Line.of(name);
        return reason + ":"
                + line.substring(
                        0, line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length()))));
    }

    static Optional<NotKept> read(String written, Wording wording, MediaConfig config) {
        int colon = written.indexOf(':');
        return reason(colon < 0 ? written : written.substring(0, colon))
                .map(reason -> new NotKept(Line.of(written.substring(colon + 1)), why(reason, wording, config)));
    }

    static Optional<UploadRefused.Reason> reason(String name) {
        return Arrays.stream(UploadRefused.Reason.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    static String why(UploadRefused.Reason reason, Wording wording, MediaConfig config) {
        return switch (reason) {
            case TOO_LARGE -> wording.of("media.refused.TOO_LARGE", config.maxSize() / 1_000_000);
            case TOO_MANY_PIXELS -> wording.of("media.refused.TOO_MANY_PIXELS", config.maxPixels() / 1_000_000);
            default -> wording.of("media.refused." + reason);
        };
    }
}
