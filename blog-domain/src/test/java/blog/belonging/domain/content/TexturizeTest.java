package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexturizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said \"yes\". | She said “yes”.",
                "\"Quoted\" at the start | “Quoted” at the start",
                "(\"in brackets\") | (“in brackets”)",
                "[\"x\"] {\"y\"} | [“x”] {“y”}",
                "-\"dash | -“dash",
                "\"How about 6'?\" | “How about 6′?”",
                "'single' quotes | ‘single’ quotes",
                "'a' and 'b' | ‘a’ and ‘b’",
                "don't, O'Neill's, rock'n'roll | don’t, O’Neill’s, rock’n’roll",
                "the pupils' work | the pupils’ work",
                "\"It's the pupils' own,\" he said. | “It’s the pupils’ own,” he said.",
                "\"'tis true\" 'twas 'em | “’tis true” ’twas ’em",
                "'tain't 'bout 'cause 'round 'nuff 'til 'twill 'twere | ’tain’t ’bout ’cause ’round ’nuff ’til ’twill ’twere",
            })
    void straightQuotesAndApostrophesAreCurled(String straight, String curled) {
        assertThat(Texturize.text(straight)).isEqualTo(curled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the class of '99 | the class of ’99",
                "the '90s | the ’90s",
                "'99's | ’99’s",
                "\"the class of '99\" | “the class of ’99”",
                "'the class of '99' | ‘the class of ’99’",
                "'999 | ‘999",
                "'99% | ‘99%",
                "'99.0 | ‘99.0",
                "'0.42' and \"42\" | ‘0.42’ and “42”",
                "6' tall and 8\" wide | 6′ tall and 8″ wide",
                "6' 2\" | 6′ 2″",
                "\"a 12\" record\" | “a 12″ record”",
                "\"it was 9\" wide and 7' tall\" | “it was 9″ wide and 7′ tall”",
                "x=\"1\" | x=”1″",
            })
    void yearsNumbersAndMeasuresAreToldApart(String straight, String set) {
        assertThat(Texturize.text(straight)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a --- b | a — b",
                "a---b | a—b",
                "a -- b | a — b",
                "a--b | a–b",
                "a - b | a – b",
                "well-known | well-known",
                "xn--belonging | xn--belonging",
                "and so on... | and so on…",
                "four.... | four….",
                "``old'' quotes | “old” quotes",
                "Thing (tm) | Thing ™",
            })
    void dashesDotsAndMarks(String typed, String set) {
        assertThat(Texturize.text(typed)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({
        "9x9,9×9",
        "12x34 cm,12×34 cm",
        "1.5x2.5,1.5×2.5",
        "0xff,0xff",
        "0x9999,0x9999",
        "00x1,00×1",
        "a9x9,a9x9",
        "3x4x5,3x4x5",
        "9x9a,9x9a",
        "x9,x9",
        "3 x 4,3 x 4"
    })
    void aMultiplicationIsNoLetter(String typed, String set) {
        assertThat(Texturize.text(typed)).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>\"a\" -- 'b'...</pre>",
                "<code>it's</code>",
                "<kbd>--</kbd>",
                "<tt>'x'</tt>",
                "<script>var a = \"b\" -- c;</script>",
                "<style>a::after { content: \"...\" }</style>",
                "<a title=\"it's -- 'so'...\" href='x--y'>a</a>",
                "<!-- it's \"so\" -->",
            })
    void codeAttributesAndCommentsAreLeftAlone(String html) {
        assertThat(Texturize.html(html)).isEqualTo(html);
    }

    @Test
    void entitiesAndBareAmpersandsSurvive() {
        assertThat(Texturize.html("Fish & chips &amp; peas &lt;b&gt; &nbsp;\"x\""))
                .isEqualTo("Fish &amp; chips &amp; peas &lt;b&gt; &nbsp;“x”");
    }

    @Test
    void aQuotationAroundATagOpensAndCloses() {
        assertThat(Texturize.html("\"<em>Ove</em>\" and <em>Ove</em>'s cat, (\"<b>x</b>\")."))
                .isEqualTo("“<em>Ove</em>” and <em>Ove</em>’s cat, (“<b>x</b>”).");
        assertThat(Texturize.html("<p>one</p><p>\"two\"</p>")).isEqualTo("<p>one</p><p>“two”</p>");
        assertThat(Texturize.html("a<br>\"b\"")).isEqualTo("a<br>“b”");
    }

    @Test
    void whatIsSetAlreadyStaysAsItIs() {
        String set = "“It’s fine” — he said – ‘really’… 6′ 2″ 3×4";
        assertThat(Texturize.text(set)).isEqualTo(set);
    }

    @Test
    void theDecisionMarksNeverShow() {
        assertThat(Texturize.text("\ufdd0\ufdd1 \"x\" \ufdd2\ufdd3 'y'")).isEqualTo(" “x”  ‘y’");
    }
}
