package blog.belonging.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SiteStyleTest {

    private static final Pattern PROPERTY = Pattern.compile("--([a-z]+): (#[0-9a-f]{6});");

    /** The sets of colours of the design: by day and by night. */
    private static List<Map<String, Colour>> palettes() throws Exception {
        String css = Files.readString(Path.of("src/main/webapp/assets/css/properties.css"));
        List<Map<String, Colour>> palettes = new ArrayList<>();
        for (String part : css.substring(0, css.indexOf("prefers-contrast")).split("prefers-color-scheme", -1)) {
            Map<String, Colour> palette = new HashMap<>();
            Matcher property = PROPERTY.matcher(part);
            while (property.find()) {
                palette.put(property.group(1), new Colour(property.group(2)));
            }
            palettes.add(palette);
        }
        assertThat(palettes).hasSize(2);
        return palettes;
    }

    @Test
    void everyTextColourOfTheDesignCanBeReadOnEveryGround() throws Exception {
        for (Map<String, Colour> palette : palettes()) {
            for (String text : List.of("ink", "quiet", "accent")) {
                for (String ground : List.of("paper", "raised")) {
                    assertThat(palette.get(text).contrastTo(palette.get(ground)))
                            .as(text + " on " + ground)
                            .isGreaterThanOrEqualTo(Colour.READABLE);
                }
            }
            assertThat(palette.get("ink").contrastTo(palette.get("mark"))).isGreaterThanOrEqualTo(Colour.READABLE);
        }
    }

    @Test
    void anAccentIsMadeReadableOnTheGroundsThatTheDesignReallyHas() throws Exception {
        assertThat(palettes().get(0).get("raised")).isEqualTo(Colour.LIGHT_GROUND);
        assertThat(palettes().get(1).get("raised")).isEqualTo(Colour.DARK_GROUND);
    }

    @Test
    void whatAnEditorChoosesComesOnTopAndStaysReadable() {
        String pale = SiteStyle.chosen(Optional.of(new Colour("#ffe680")), Typeface.PLAIN);
        Matcher accents = Pattern.compile("--accent:(#[0-9a-f]{6})").matcher(pale);
        assertThat(accents.find()).isTrue();
        assertThat(new Colour(accents.group(1)).contrastTo(Colour.LIGHT_GROUND))
                .isGreaterThanOrEqualTo(Colour.READABLE);
        assertThat(accents.find()).isTrue();
        assertThat(accents.group(1)).as("at night it can be read as it is").isEqualTo("#ffe680");
        assertThat(pale).contains("--text:var(--label)");
        assertThat(SiteStyle.chosen(Optional.empty(), Typeface.EDITORIAL)).isEmpty();
    }

    @Test
    void aStyleSheetIsSqueezedWithoutChangingWhatItSays() {
        assertThat(
                        SiteStyle.squeezed(
                                "/* a */\n.a :not(pre) > code,\n.b { margin: 0 1px; content: \" ↗\"; }\n@media (min-width: 4rem) and (print) { c::after { color: red } }"))
                .isEqualTo(
                        ".a :not(pre)>code,.b{margin:0 1px;content:\" ↗\"}@media (min-width:4rem) and (print){c::after{color:red}}");
    }
}
