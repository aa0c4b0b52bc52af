package blog.belonging.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Man Called Ove. | a-man-called-ove",
                "Belonging and the New Ofsted Framework (Part Two) | belonging-and-the-new-ofsted-framework-part-two",
                "Belonging, Glass Ceilings, and the Quiet Architecture of\u00a0Potential | belonging-glass-ceilings-and-the-quiet-architecture-of-potential",
                "Zugehörigkeit – 归属感 – принадлежность 🌱 | zugehorigkeit-归属感-принадлежность-🌱",
                "Éducation & société | education-societe",
                "Straße, Œuvre, Ærø, Łódź, İstanbul | strasse-oeuvre-aero-lodz-istanbul",
                "C++ &amp; friends | c-friends",
                "‘Quoted’ “titles”… and ¿questions? | quoted-titles-and-questions",
                "3×4 | 3x4",
                "9/11 and 1.5 | 9-11-and-1-5",
                "<em>Marked</em> up | marked-up",
                "100% of us | 100-of-us",
                "under_score - and -- dashes — more | under_score-and-dashes-more",
                "a\u00adb\u200bc | abc",
            })
    void aTitleGetsTheSlugWordPressWouldHaveGivenIt(String title, String slug) {
        assertThat(Slug.ofTitle(title).text()).isEqualTo(slug);
    }

    @Test
    void lettersThatAreNoLatinOnesKeepTheirMarks() {
        assertThat(Slug.ofTitle("Читай ещё").text()).isEqualTo("читай-ещё");
        assertThat(Slug.ofTitle("がくせい").text()).isEqualTo("がくせい");
    }

    @Test
    void aLongTitleIsCutWithinTwoHundredCharactersOfTheAddress() {
        assertThat(Slug.ofTitle("a".repeat(300)).text()).hasSize(200);
        assertThat(Slug.ofTitle("感".repeat(300)).toAddress()).hasSize(198).doesNotEndWith("%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "???", "…", "<em></em>", "—"})
    void aTitleOfWhichNothingIsLeftIsRefused(String title) {
        assertThatThrownBy(() -> Slug.ofTitle(title))
                .isInstanceOf(NotASlug.class)
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a/b",
                "a?b",
                "a#b",
                "a\tb",
                "a\u0000b",
                "a\u00a0b",
                "..",
                ".",
                "a\ud800b",
                "\ufffe"
            })
    void nonsenseIsNoSlug(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(NotASlug.class);
    }

    @Test
    void aSlugOfMoreThanTwoHundredCharactersIsRefused() {
        assertThat(new Slug("a".repeat(200)).text()).hasSize(200);
        assertThatThrownBy(() -> new Slug("a".repeat(201)))
                .isInstanceOf(NotASlug.class)
                .hasMessageContaining("…");
    }

    @Test
    void anAddressMeansTheSameInEitherCaseAndUndecoded() {
        Slug slug = new Slug("归属感");
        assertThat(Slug.fromAddress("%e5%bd%92%e5%b1%9e%e6%84%9f")).isEqualTo(slug);
        assertThat(Slug.fromAddress("%E5%BD%92%E5%B1%9E%E6%84%9F")).isEqualTo(slug);
        assertThat(Slug.fromAddress("归属感")).isEqualTo(slug);
    }

    @Test
    void aLetterAndItsMarkAreOneLetter() {
        assertThat(Slug.fromAddress("caf%65%CC%81")).isEqualTo(new Slug("café"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%zz", "a%2", "%ff%fe", "%c3"})
    void whatIsNoPercentEncodingIsTakenAsItStands(String segment) {
        assertThat(Slug.fromAddress(segment).text()).isEqualTo(segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%2Fb", "%00", "%20", "a%3Fb", "%0d%0a"})
    void anAddressCannotSmuggleInWhatASlugMayNotHave(String segment) {
        assertThatThrownBy(() -> Slug.fromAddress(segment)).isInstanceOf(NotASlug.class);
    }

    @Test
    void theAddressIsWrittenAsWordPressWritesIt() {
        assertThat(Slug.ofTitle("Zugehörigkeit – 归属感 – принадлежность 🌱").toAddress())
                .isEqualTo(
                        "zugehorigkeit-%e5%bd%92%e5%b1%9e%e6%84%9f-"
                                + "%d0%bf%d1%80%d0%b8%d0%bd%d0%b0%d0%b4%d0%bb%d0%b5%d0%b6%d0%bd%d0%be%d1%81%d1%82%d1%8c-%f0%9f%8c%b1");
        assertThat(new Slug("sonder_2.0~x").toAddress()).isEqualTo("sonder_2.0~x");
    }

    @Test
    void everySlugIsFoundAgainAtItsAddress() {
        for (String text : new String[] {"sonder", "100%", "a'b", "归属感", "🌱", "c++", "%zz"}) {
            Slug slug = new Slug(text);
            assertThat(Slug.fromAddress(slug.toAddress())).isEqualTo(slug);
        }
    }

    @Test
    void aSlugThatIsTakenGetsANumberAndStaysShortEnough() {
        assertThat(new Slug("ferns").numbered(2)).isEqualTo(new Slug("ferns-2"));
        assertThat(new Slug("f".repeat(200)).numbered(12).text()).hasSize(200).endsWith("f-12");
        assertThat(new Slug("f".repeat(197) + "😀").numbered(2).text()).isEqualTo("f".repeat(197) + "-2");
    }
}
