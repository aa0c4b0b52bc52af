package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Throughout Life, We Belong Somewhere. | Throughout Life, We Belong~Somewhere.",
                "Silent Exits. | Silent Exits.",
                "The Day George Surprised Me: How Connection Can Transform Learning. | The Day George Surprised Me: How Connection Can Transform~Learning.",
                "Birthdays, Anniversaries….Significance and Love. | Birthdays, Anniversaries….Significance and~Love.",
                "My Top Ten Facts on Belonging | My Top Ten Facts on~Belonging",
                "Belonging and the New Ofsted Framework (Part Two) | Belonging and the New Ofsted Framework (Part~Two)",
                "Sonder | Sonder",
                "A Man Called Ove. | A Man Called~Ove.",
                "Belonging, Glass Ceilings, and the Quiet Architecture of Potential | Belonging, Glass Ceilings, and the Quiet Architecture of~Potential",
                "Three words only | Three words only",
                "The Importance of Incomprehensibility | The Importance of Incomprehensibility",
            })
    void theLastTwoWordsStayTogetherAsOnTheOldBlog(String raw, String shown) {
        assertThat(Title.html(raw).html()).isEqualTo(shown.replace("~", "&nbsp;"));
    }

    @Test
    void emphasisMayStandAtTheEnd() {
        assertThat(Title.html("A classic post: captions &amp; galleries, <em>the old way</em>")
                        .html())
                .isEqualTo("A classic post: captions &amp; galleries, <em>the old&nbsp;way</em>");
        assertThat(Title.html("How we once read <em>Ove</em>").html()).isEqualTo("How we once read&nbsp;<em>Ove</em>");
        assertThat(Title.html("How we once <em>read </em> <b>Ove</b>").html())
                .isEqualTo("How we once <em>read&nbsp;</em><b>Ove</b>");
    }

    @Test
    void onlyWordsAndTheirEmphasisRemain() {
        assertThat(Title.html(
                                "<h1 onclick=x>A <span lang=\"fr\" style=\"x\">mot</span></h1><script>alert(1)</script><img src=x onerror=y>")
                        .html())
                .isEqualTo("A <span lang=\"fr\">mot</span>");
        assertThat(Title.html("<svg><a href=javascript:x>y</a></svg>z").html()).isEqualTo("z");
    }

    @Test
    void plainIsWithoutTagsEntitiesAndJoinedWords() {
        assertThat(Title.plain("A classic post: captions &amp; galleries, <em>the old way</em>"))
                .isEqualTo("A classic post: captions & galleries, the old way");
        assertThat(Title.plain("\"Yes\" -- it's <b>1 &lt; 2</b>")).isEqualTo("“Yes” — it’s 1 < 2");
    }

    @Test
    void anEmptyTitleIsEmpty() {
        assertThat(Title.html("").isEmpty()).isTrue();
        assertThat(Title.html("  ").isEmpty()).isTrue();
        assertThat(Title.plain("")).isEmpty();
    }
}
