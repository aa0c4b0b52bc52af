package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at served HTML as a browser would: nothing runs, nothing is fetched from elsewhere, nothing is hidden in it. */
final class Harmless {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "textarea",
            "svg",
            "math",
            "template",
            "noscript",
            "link",
            "meta",
            "base",
            "frame",
            "frameset",
            "applet",
            "title",
            "plaintext",
            "xmp",
            "select",
            "button");

    private Harmless() {}

    static void assertHarmless(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        Set<String> ids = new HashSet<>();
        for (Element element : page.body().getAllElements()) {
            if (element != page.body()) {
                assertThat(NEVER).as(html).doesNotContain(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                assertThat(name)
                        .as(html)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .doesNotStartWith("data-")
                        .doesNotContain(":");
                if (List.of("src", "poster").contains(name)) {
                    assertThat(value).as(html).startsWith(SafeHtml.HOME + "/");
                }
                if (name.equals("srcset")) {
                    assertThat(List.of(value.split(", "))).allMatch(source -> source.startsWith(SafeHtml.HOME + "/"));
                }
                if (List.of("href", "cite").contains(name)) {
                    assertThat(value).as(html).matches("(?s)(?:https?://|mailto:|tel:|#).*");
                }
                if (name.equals("id")) {
                    assertThat(ids.add(value))
                            .as("id %s twice in %s", value, html)
                            .isTrue();
                }
            }
        }
        assertThat(page.head().childNodeSize()).as(html).isZero();
        assertThat(html)
                .doesNotContainPattern("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udbff](?![\\udc00-\\udfff])");
        assertThat(html).doesNotContain("<!--");
        // What a browser makes of it is what we meant.
        page.outputSettings().prettyPrint(false);
        assertThat(Sanitiser.OF_TEXTS.cleaned(page.body()).wholeText())
                .as(html)
                .isEqualTo(page.body().wholeText());
    }
}
