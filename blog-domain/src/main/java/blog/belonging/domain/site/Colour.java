package blog.belonging.domain.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque colour as the web writes it, {@code #1f5a55}, and how well it can be read on another. */
public record Colour(String hex) {

    /** Text of any size (WCAG 2.2, 1.4.3, level AA). */
    public static final double READABLE = 4.5;

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
    private static final int STEPS = 100;

    /** The grounds of the design on which an accent is hardest to read, by day and by night. */
    public static final Colour LIGHT_GROUND = new Colour("#f3f0ea");

    public static final Colour DARK_GROUND = new Colour("#20232a");

    /** @throws NotAColour if it is none */
    public Colour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(hex).matches()) {
            throw new NotAColour(hex);
        }
    }

    /** WCAG 2.2's contrast ratio: 1 for a colour on itself, 21 for black on white. */
    public double contrastTo(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /**
     * This colour if it can be read on the ground, else the nearest to it that can: darker on a light ground, lighter on a
     * dark one, of the same hue as far as possible.
     *
     * @param contrast at least {@link #READABLE}
     */
    public Colour readableOn(Colour ground, double contrast) {
        Colour end = new Colour(ground.luminance() > 0.18 ? "#000000" : "#ffffff");
        for (int step = 0; step < STEPS; step++) {
            Colour candidate = mixedWith(end, (double) step / STEPS);
            if (candidate.contrastTo(ground) >= contrast) {
                return candidate;
            }
        }
        return end;
    }

    private Colour mixedWith(Colour other, double share) {
        return new Colour(String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                mixed(channel(1), other.channel(1), share),
                mixed(channel(3), other.channel(3), share),
                mixed(channel(5), other.channel(5), share)));
    }

    private static int mixed(int mine, int other, double share) {
        return (int) Math.round(mine + (other - mine) * share);
    }

    /** Relative luminance, as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(channel(1)) + 0.7152 * linear(channel(3)) + 0.0722 * linear(channel(5));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private int channel(int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }
}
