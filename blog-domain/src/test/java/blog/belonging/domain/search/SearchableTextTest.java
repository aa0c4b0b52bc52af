package blog.belonging.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import org.junit.jupiter.api.Test;

class SearchableTextTest {

    private static String of(String html) {
        return SearchableText.of(new SafeHtml(html)).replace(SearchableText.PARAGRAPH, '|');
    }

    @Test
    void paragraphsStayApartAndWordsWhole() {
        assertThat(of("<h2>Title</h2>\n<p>One  <em>two</em>,\n <b>th</b>ree</p><ul><li>a</li><li>b<br>c</li></ul>\n"))
                .isEqualTo("Title|One two, three|a|b|c");
    }

    @Test
    void entitiesAreCharactersAndMarkupIsNoWord() {
        assertThat(of("a &lt;b&gt;&nbsp;&amp; c<!--nextpage--><img alt=\"x\" src=\"y\"> d"))
                .isEqualTo("a <b> & c d");
        assertThat(of("")).isEmpty();
    }
}
