package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT ><img src=x onerror=alert(1)>",
                "<!--<script>",
                "]]>",
                "\" onload=\"alert(1)",
                "\\u003c/script\\u003e \\",
                "a\u2028b\u2029c",
                "Tom & Jerry &lt;/script&gt; &#60;",
                "\u0000\n\t🌱 归属感"
            })
    void noTitleBreaksOutOfTheScriptElement(String title) {
        JsonObject json = Json.createObjectBuilder()
                .add("headline", title)
                .add(
                        "author",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", title)))
                .build();
        String script = LinkedData.escaped(json);

        assertThat(script).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        Document page = Jsoup.parse("<head><script type=\"application/ld+json\">" + script
                + "</script></head><body><p id=\"after\">Text</p></body>");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("#after").text()).isEqualTo("Text");
        assertThat(Json.createReader(new StringReader(page.expectFirst("script").data()))
                        .readObject())
                .isEqualTo(json);
    }
}
