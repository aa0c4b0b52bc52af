package blog.belonging.domain.content;

import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Places on a page that a link can name: each id once, none that the page around the text uses, and one for every heading.
 */
final class Anchors {

    private static final Pattern OF_THE_PAGE =
            Pattern.compile("comment-\\d+|div-comment-\\d+|j_id.*|(?:javax|jakarta)[.:].*");
    private static final Set<String> RESERVED = Set.of(
            "comments",
            "respond",
            "reply",
            "commentform",
            "comment",
            "main",
            "content",
            "page",
            "site",
            "top",
            "header",
            "footer",
            "masthead",
            "colophon",
            "primary",
            "secondary",
            "nav",
            "navigation",
            "menu",
            "search",
            "sidebar",
            "title",
            "skip",
            "subscribe",
            "series",
            "references",
            "author",
            "related",
            "body",
            "html");
    private static final String OWN = "text-";
    private static final int LONGEST = 120;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Anchors() {}

    static void apply(Element body) {
        Anchors anchors = new Anchors();
        for (Element element : body.getElementsByAttribute("id")) {
            anchors.keep(element);
        }
        for (Element heading : body.select("h2, h3, h4, h5, h6")) {
            if (!heading.hasAttr("id")) {
                heading.attr("id", anchors.free(slugOf(heading.text())));
            }
        }
        Links.follow(body, anchors.renamed);
    }

    private void keep(Element element) {
        String written = element.attr("id");
        String id = tidy(written);
        if (isReserved(id)) {
            id = OWN + id;
        }
        if (id.isEmpty() || !taken.add(id)) {
            element.removeAttr("id");
            return;
        }
        element.attr("id", id);
        if (!id.equals(written)) {
            renamed.putIfAbsent(written, id);
        }
    }

    private static String tidy(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        StringBuilder tidy = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            boolean good =
                    (c > 0xa0 && !Character.isSpaceChar(c)) || (c > ' ' && c < 0x7f && "\"'<>&`=".indexOf(c) < 0);
            if (good) {
                tidy.append(c);
            } else if (Characters.isSpace(c) && !tidy.isEmpty()) {
                tidy.append('-');
            }
        }
        return Characters.cleaned(tidy.toString());
    }

    private static boolean isReserved(String id) {
        return RESERVED.contains(id) || OF_THE_PAGE.matcher(id).matches();
    }

    private String free(String wanted) {
        String base = isReserved(wanted) ? OWN + wanted : wanted;
        String id = base;
        while (!taken.add(id)) {
            // The second of a name is "-2".
            id = base + "-" + (counts.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    private static String slugOf(String heading) {
        try {
            String slug = Slug.ofTitle(heading).text();
            return slug.length() > LONGEST
                    ? slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST) - 1))
                    : slug;
        } catch (NotASlug nothingLeft) {
            return "section";
        }
    }
}
