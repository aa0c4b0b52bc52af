package blog.belonging.web.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlStandardTest {

    private static final String GOOD =
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A blog</title></head><body><p>Hello</p></body></html>";

    @Test
    void whatIsWrongWithAPageIsFoundAndNotHeldAgainstTheNext() {
        assertThat(HtmlStandard.errors(GOOD)).isEmpty();
        assertThat(HtmlStandard.errors(GOOD.replace("Hello", "<img src=\"/gate.png\"></div>")))
                .hasSize(2)
                .anyMatch(error -> error.contains("alt"));
        assertThat(HtmlStandard.errors(GOOD)).isEmpty();
    }
}
