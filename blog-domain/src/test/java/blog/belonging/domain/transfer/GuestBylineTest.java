package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestBylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Guest Blog from Bob Fox | Bob Fox",
                "A guest Blog by Dr. Lorena Franco | Dr. Lorena Franco",
                "A guest blog by Dr Lorena Franco. | Dr Lorena Franco",
                "Guest post: Bob Fox | Bob Fox",
                "Guest Blog - Bob Fox | Bob Fox",
                "Guest Blog – Bob Fox | Bob Fox",
                "Guest blog post by Bob Fox: | Bob Fox",
                "Guest-post by Bob Fox | Bob Fox",
                "GUEST BLOG BY Bob Fox | Bob Fox",
                "This is a guest post by Bob Fox | Bob Fox",
                "Our guest blog: by Bob Fox | Bob Fox",
                "(A guest blog from Bob Fox | Bob Fox",
                "A guest article by J. R. R. Tolkien | J. R. R. Tolkien",
                "An essay | ",
                "A guest essay by Ann-Marie O'Brien | Ann-Marie O'Brien",
                "A guest essay by Ann-Marie O’Brien | Ann-Marie O’Brien",
                "Guest blogger: Bob Fox | Bob Fox",
                "Guest author: Bob Fox | Bob Fox",
                "Guest writer – Bob Fox | Bob Fox",
                "A guest contribution from Professor Dame Alison Peacock | Professor Dame Alison Peacock"
            })
    void theFirstLineNamesTheGuest(String line, String name) {
        if (name == null) {
            assertThat(GuestByline.in(line)).isEmpty();
        } else {
            assertThat(GuestByline.in("<p><strong>" + line + "</strong></p>\n<p>Belonging is …</p>"))
                    .hasValueSatisfying(found -> {
                        assertThat(found.name()).isEqualTo(name);
                        assertThat(found.certain()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân ap Rhys",
                "Nia ferch Owain",
                "Llŷr Gwyn Lewis",
                "Ffion ab Iorwerth",
                "Wil y Felin",
                "Zoë Ångström",
                "Łukasz Żółć",
                "Ludwig van der Berg",
                "María de la Cruz",
                "João dos Santos",
                "Charles de Gaulle",
                "Amina al Rashid",
                "Amina al-Rashid",
                "Omar ibn Khattab",
                "Vincent d'Indy",
                "Seán Ó Riada",
                "Máire Ní Bhriain",
                "Иван Петров",
                "Sacha McDonald-Smith"
            })
    void namesOfAllCountriesAreNames(String name) {
        assertThat(GuestByline.in("A guest blog by " + name)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.certain()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A guest blog by Bob Fox, who teaches in Leeds | Bob Fox",
                "A guest blog by Bob Fox and Ann Lee | Bob Fox",
                "A guest blog by Priya | Priya",
                "A guest blog by bell hooks | bell hooks",
                "Guest post: why belonging matters | why belonging matters"
            })
    void aLineThatSaysMoreIsOnlyProposed(String line, String guess) {
        assertThat(GuestByline.in("<p>" + line + "</p>")).hasValueSatisfying(found -> {
            assertThat(found.certain()).isFalse();
            assertThat(found.name()).isEqualTo(guess);
            assertThat(found.line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<p></p>",
                "Guests are welcome in our school",
                "<p>Our guest room was cold.</p>",
                "<p>I read a guest blog by Bob Fox</p>",
                "<p>In a guest blog, Bob Fox said …</p>",
                "<p>Belonging.</p><p>A guest blog by Bob Fox</p>",
                "<p>A guest blog</p>",
                "<p>A guest blog by </p>",
                "<script>A guest blog by Bob Fox</script>"
            })
    void whereNoGuestIsNamedThereIsNone(String content) {
        assertThat(GuestByline.in(content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Guest Blog from Bob Fox\n\nBelonging is …",
                "A Guest Blog from&nbsp;Bob&nbsp;Fox",
                "\u00a0\nA Guest Blog from Bob\u00a0Fox",
                "<!-- wp:paragraph -->\n<p>A Guest Blog from Bob Fox</p>\n<!-- /wp:paragraph -->",
                "<!-- wp:heading --><h2 class=\"x\">A Guest Blog from <em>Bob Fox</em></h2><!-- /wp:heading -->",
                "<div><div><h3>A Guest Blog from Bob Fox</h3><p>More</p></div></div>",
                "<p>&nbsp;</p><p>A Guest Blog from Bob Fox</p>",
                "<em>A Guest Blog from Bob Fox</em>",
                "<img src=\"bob.jpg\"><p>A Guest Blog from\nBob Fox</p>"
            })
    void theLineIsFoundInWhateverMarkupItStands(String content) {
        assertThat(GuestByline.in(content)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Bob Fox");
            assertThat(found.certain()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Lorena Franco, Lorena Franco",
        "Prof Dr Ann Lee, Ann Lee",
        "Sir Bob Fox, Bob Fox",
        "Drew Barry, Drew Barry",
        "Revd. Ann Lee, Ann Lee"
    })
    void aTitleIsNoPartOfTheName(String name, String without) {
        assertThat(new GuestByline(name, true, "").nameWithoutTitles()).isEqualTo(without);
    }

    @Test
    void aVeryLongLineIsNoByline() {
        assertThat(GuestByline.in("<p>A guest blog by Bob " + "Fox ".repeat(80) + "</p>"))
                .isEmpty();
    }

    @Test
    void hostileTextsAreReadInNoTime() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            GuestByline.in("<b>".repeat(500_000));
            GuestByline.in("A guest blog by " + "A ".repeat(140) + "!");
            GuestByline.in("guest ".repeat(1_000_000));
            GuestByline.in("A guest blog by " + "A".repeat(280) + " \ud83c");
            GuestByline.in("\u0000<p>A guest blog by \u0000</p>");
        });
    }
}
