package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final OneBlog blog = new OneBlog();

    private List<Outline.Heading> headings(String body) {
        return blog.serves(body).outline().headings();
    }

    @Test
    void theTwoHighestLevelsOfATextAreItsOutline() {
        assertThat(
                        headings(
                                "<h3>Where we began</h3><p>a</p><h4>A gate, half <em>open</em></h4><h5>Small print</h5><h3>Where we are</h3>"))
                .containsExactly(
                        new Outline.Heading(1, 1, "where-we-began", "Where we began"),
                        new Outline.Heading(2, 1, "a-gate-half-open", "A gate, half open"),
                        new Outline.Heading(1, 1, "where-we-are", "Where we are"));
    }

    @Test
    void aHeadingIsFoundOnItsOwnPart() {
        assertThat(headings("<h2>One</h2><!--nextpage--><h2>Two</h2>"))
                .extracting(Outline.Heading::part)
                .containsExactly(1, 2);
    }

    @Test
    void everyLineLeadsToAnAnchorOfTheText() {
        ServedContent served = blog.serves("<h2>Same</h2><h2>Same</h2><h2 id=\"own\">Tab\there</h2><h2> </h2>");
        assertThat(served.outline().headings())
                .hasSize(3)
                .allSatisfy(h -> assertThat(served.pages().get(0).html()).contains("id=\"" + h.anchor() + "\""));
    }

    @Test
    void itIsKeptAsItIs() {
        Outline outline = blog.serves("<h2>A &amp; B</h2><h3>归属感 “c”</h3>").outline();
        assertThat(outline.headings()).hasSize(2);
        assertThat(Outline.read(outline.written())).isEqualTo(outline);
        assertThat(Outline.read("")).isEqualTo(Outline.NONE);
    }
}
