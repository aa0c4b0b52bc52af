package blog.belonging.domain.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes away tags where elements are in one another a hundred times, before a parser sees them: it would read such a text
 * slowly, and no browser would show it.
 */
final class Depth {

    private static final int DEEPEST = 100;

    /** Shorter than this, with fewer tags, nothing can be deep. */
    private static final int FEW_TAGS = 2 * DEEPEST;

    /** These end where the next begins, or have no end. */
    private static final Set<String> FLAT = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "colgroup",
            "option",
            "optgroup",
            "rp",
            "rt",
            "br",
            "hr",
            "img",
            "input",
            "col",
            "area",
            "base",
            "link",
            "meta",
            "source",
            "track",
            "wbr",
            "param",
            "embed",
            "html",
            "body",
            "head");

    private Depth() {}

    static String limited(String html) {
        return hasManyTags(html) ? withoutDeepTags(html) : html;
    }

    private static boolean hasManyTags(String html) {
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++count > FEW_TAGS) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDeepTags(String html) {
        StringBuilder out = new StringBuilder(html.length());
        HtmlTokens tokens = new HtmlTokens(html);
        Map<String, Integer> removed = new HashMap<>();
        int depth = 0;
        while (tokens.next()) {
            boolean counts = !FLAT.contains(tokens.name());
            if (counts && tokens.kind() == HtmlTokens.Kind.OPENING) {
                if (depth >= DEEPEST) {
                    removed.merge(tokens.name(), 1, Integer::sum);
                    continue;
                }
                depth++;
            } else if (counts && tokens.kind() == HtmlTokens.Kind.CLOSING) {
                int without = removed.getOrDefault(tokens.name(), 0);
                if (without > 0) {
                    removed.put(tokens.name(), without - 1);
                    continue;
                }
                depth = Math.max(0, depth - 1);
            }
            tokens.appendTo(out);
        }
        return out.toString();
    }
}
