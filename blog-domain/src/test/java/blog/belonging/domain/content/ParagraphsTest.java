package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b | <p>a<br>/b</p>",
                "a//b | <p>a</p>/<p>b</p>",
                "a/ //b | <p>a</p>/<p>b</p>",
                "a<br>/b | <p>a<br>/b</p>",
                "a<br /><br>b | <p>a</p>/<p>b</p>",
                "<p>a</p>//<p>b</p> | <p>a</p>/<p>b</p>",
                "a//<ul>/<li>b</li>/</ul>//c | <p>a</p>/<ul><li>b</li>/</ul>/<p>c</p>",
                "a<ul><li>b</li></ul>c | <p>a</p>/<ul><li>b</li>/</ul>/<p>c</p>",
                "<div>a</div> | <div>a</div>",
                "<div>a//b</div> | <div><p>a</p>/<p>b</p>/</div>",
                "<blockquote>a</blockquote> | <blockquote><p>a</p>/</blockquote>",
                "<h2>a</h2>/b | <h2>a</h2>/<p>b</p>",
                "<pre>a//b</pre>//c | <pre>a//b</pre>/<p>c</p>",
                "<em>a</em>//b | <p><em>a</em></p>/<p>b</p>",
                "a <a/href=x>b</a> | <p>a <a/href=x>b</a></p>",
                "<p>a//b</p> | <p>a</p>/<p>b</p>",
                "<hr>/a | <hr>/<p>a</p>",
                "<table><tr><td>a</td></tr></table> | <table><tr><td>a</td>/</tr>/</table>",
                "a < b//c > d | <p>a < b</p>/<p>c > d</p>",
            })
    void anEmptyLineIsAParagraphAndALineEndALineBreak(String typed, String html) {
        assertThat(Paragraphs.of(lines(typed)).strip().replace("\n", "/")).isEqualTo(html);
    }

    private static String lines(String text) {
        return text.replace("</", "\u0001")
                .replace("<br />", "\u0002")
                .replace("/", "\n")
                .replace("\u0002", "<br />")
                .replace("\u0001", "</");
    }
}
