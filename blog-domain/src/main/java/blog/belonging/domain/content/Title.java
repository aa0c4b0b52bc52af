package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** A title as readers see it: words, perhaps with emphasis, and set with care. */
public final class Title {

    // WordPress.com's own rule; \P{Z} is "no separator".
    private static final Pattern LAST_WORDS = Pattern.compile("\\s(\\P{Z}{1,15})(\\s+)(\\P{Z}{1,15})\\z");
    private static final int TAIL = 120;
    private static final int LONGEST = 20_000;

    private Title() {}

    /**
     * For headings. The last two of more than three words stay on one line (WordPress.com's {@code widont}) if neither is long.
     *
     * @param rawTitle as it is kept, with or without HTML
     */
    public static SafeHtml html(String rawTitle) {
        Element body = parsed(rawTitle);
        Element clean = Sanitiser.OF_TITLES.cleaned(body);
        joinLastWords(clean);
        return Sanitiser.html(clean);
    }

    /** For feeds, e-mails, the window's title: no tags, no entities, no joined words. */
    public static String plain(String rawTitle) {
        return Characters.cleaned(
                Sanitiser.OF_TITLES.cleaned(parsed(rawTitle)).wholeText().strip());
    }

    private static Element parsed(String rawTitle) {
        String title = Characters.cleaned(rawTitle);
        Element body = Sanitiser.parse((title.length() > LONGEST ? title.substring(0, LONGEST) : title).strip());
        body.select("script, style, template, svg, math, textarea, iframe, noembed, noframes, xmp, title, object")
                .forEach(Markup::drop);
        Typography.apply(body, false);
        return body;
    }

    private static void joinLastWords(Element title) {
        String text = title.wholeText().stripTrailing();
        String tail = text.length() > TAIL ? text.substring(text.length() - TAIL) : text;
        Matcher last = LAST_WORDS.matcher(tail);
        if (!last.find() || text.strip().split("\\s+").length <= 3) {
            return;
        }
        int start = text.length() - tail.length() + last.start(2);
        replace(title, start, start + last.group(2).length());
    }

    /** The white space may stand before, after or inside a tag, and even in two texts. */
    private static void replace(Element title, int start, int end) {
        int[] position = {0};
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text) {
                        String words = text.getWholeText();
                        int from = Math.max(0, start - position[0]);
                        int to = Math.min(words.length(), end - position[0]);
                        if (from < to) {
                            boolean first = start >= position[0];
                            text.text(words.substring(0, from) + (first ? "\u00a0" : "") + words.substring(to));
                        }
                        position[0] += words.length();
                    }
                },
                title);
    }
}
