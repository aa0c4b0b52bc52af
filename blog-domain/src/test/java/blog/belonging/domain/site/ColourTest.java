package blog.belonging.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static final Colour PAPER = new Colour("#fbfaf7");
    private static final Colour NIGHT = new Colour("#15181b");

    @Test
    void contrastIsMeasuredAsTheGuidelinesSay() {
        assertThat(new Colour("#000000").contrastTo(new Colour("#ffffff"))).isCloseTo(21, within(0.01));
        assertThat(new Colour("#777777").contrastTo(new Colour("#ffffff"))).isCloseTo(4.48, within(0.01));
        assertThat(PAPER.contrastTo(PAPER)).isEqualTo(1);
    }

    @Test
    void anAccentThatCanBeReadIsLeftAsItIs() {
        assertThat(new Colour("#1f5a55").readableOn(PAPER, Colour.READABLE)).isEqualTo(new Colour("#1f5a55"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ffffff", "#000000", "#ff00ff", "#808080", "#00ff7f", "#1f5a55"})
    void anyAccentBecomesReadableOnPaperAndAtNight(String accent) {
        Colour colour = new Colour(accent);
        assertThat(colour.readableOn(PAPER, Colour.READABLE).contrastTo(PAPER)).isGreaterThanOrEqualTo(Colour.READABLE);
        assertThat(colour.readableOn(NIGHT, Colour.READABLE).contrastTo(NIGHT)).isGreaterThanOrEqualTo(Colour.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "#123456;}*{display:none", "url(x)"})
    void whatIsNoColourIsRefused(String text) {
        assertThatThrownBy(() -> new Colour(text)).isInstanceOf(NotAColour.class);
    }
}
