package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever bytes arrive: no failure, nothing that runs, nothing without end. Set {@code JAZZER_FUZZ=1} to search for more. */
class ContentPipelineFuzzTest {

    @FuzzTest(maxDuration = "20s")
    void anyTextIsServedAndDoesNoHarm(FuzzedDataProvider data) {
        String footnote = data.consumeString(100);
        String body = data.consumeRemainingAsString();
        ServedContent served =
                new OneBlog().withReusable(18, body).serves(body, "[{\"id\":\"a\",\"content\":\"" + footnote + "\"}]");
        int length = 0;
        for (var page : served.pages()) {
            Harmless.assertHarmless(page.html());
            length += page.html().length();
        }
        assertThat(length).isLessThan(10_000 + 400 * body.length());
        assertThat(served.words()).isLessThanOrEqualTo(length);
        Harmless.assertHarmless(Title.html(body).html());
        Harmless.assertHarmless(
                CommentHtml.of(body, List.of("http://belonging.test")).html());
        Harmless.assertHarmless(CommentHtml.pingback(body).html());
        assertThat(Title.plain(body)).doesNotContain("\u0000");
        assertThat(Excerpts.handWritten(body).split(" ").length).isLessThanOrEqualTo(body.length() + 1);
    }
}
