package blog.belonging.web.site;

import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.Typeface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The style of the public site: a handful of small files served as one, and what the site's settings say on top. */
@ApplicationScoped
public class SiteStyle {

    /** In this order. */
    private static final List<String> FILES =
            List.of("properties", "page", "frame", "lists", "entry", "content", "comments", "forms", "search", "print");

    @Inject
    ServletContext context;

    private volatile @Nullable Design design;

    /** The files together, and a number that is another whenever they are. */
    private record Design(String text, long number) {}

    /** @return a style sheet */
    public String text(Optional<Colour> accent, Typeface typeface) {
        return design().text() + chosen(accent, typeface);
    }

    /** What stands on top of the design. */
    static String chosen(Optional<Colour> accent, Typeface typeface) {
        return of(typeface) + accent.map(SiteStyle::of).orElse("");
    }

    /** Another whenever {@link #text} is another. */
    public String version(Optional<Colour> accent, Typeface typeface) {
        return Long.toHexString(
                checksum(design().number() + accent.map(Colour::hex).orElse("") + typeface));
    }

    private static long checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static String of(Typeface typeface) {
        return switch (typeface) {
            case EDITORIAL -> "";
            case CLASSIC -> ":root{--heading:var(--text);--heading-weight:700}";
            case PLAIN -> ":root{--text:var(--label);--heading:var(--label);--heading-weight:700}";
        };
    }

    private static String of(Colour accent) {
        return ":root{--accent:"
                + accent.readableOn(Colour.LIGHT_GROUND, Colour.READABLE).hex()
                + "}@media(prefers-color-scheme:dark){:root{--accent:"
                + accent.readableOn(Colour.DARK_GROUND, Colour.READABLE).hex() + "}}";
    }

    private Design design() {
        Design known = design;
        if (known == null) {
            StringBuilder all = new StringBuilder();
            FILES.forEach(name -> all.append(file("/assets/css/" + name + ".css")));
            String text = squeezed(all.toString());
            known = new Design(text, checksum(text));
            design = known;
        }
        return known;
    }

    /** Without comments and white space that say nothing to a browser. */
    static String squeezed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private String file(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
