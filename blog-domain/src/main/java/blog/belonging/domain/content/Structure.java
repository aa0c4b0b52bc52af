package blog.belonging.domain.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What may stand in what. A parser mends most of it; the rest is mended here, so that a page is valid HTML whatever the
 * author's tools have made of it.
 */
final class Structure {

    private static final Set<String> BLOCKS = Set.of(
            "div",
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "figure",
            "blockquote",
            "pre",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "details",
            "section",
            "aside",
            "figcaption");
    private static final Set<String> OF_WORDS = Set.of(
            "span", "em", "strong", "b", "i", "u", "s", "small", "sub", "sup", "mark", "cite", "code", "q", "abbr",
            "dfn", "kbd", "samp", "var", "time", "bdi", "bdo", "data", "label", "button", "font", "big", "nobr");
    private static final Set<String> OF_ONE_LINE =
            Set.of("p", "div", "section", "aside", "h2", "h3", "h4", "h5", "h6", "figcaption");
    private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "h5", "h6", "pre", "summary");
    private static final Set<String> CONTAINERS = Set.of(
            "body",
            "div",
            "blockquote",
            "li",
            "td",
            "th",
            "dd",
            "dt",
            "figure",
            "figcaption",
            "caption",
            "details",
            "section",
            "aside",
            "ul",
            "ol",
            "dl",
            "table",
            "tr",
            "tbody",
            "thead",
            "tfoot");

    private Structure() {}

    /** @param unnamed what a table without a caption is called */
    static void apply(Element body, Supplier<String> unnamed) {
        for (Element element : body.getAllElements()) {
            if (element.equals(body) || element.parent() == null) {
                continue;
            }
            switch (element.normalName()) {
                case "li" -> item(element);
                case "ul", "ol" -> list(element);
                case "dl" -> definitions(element);
                case "dt", "dd" -> definition(element);
                case "figcaption" -> caption(element);
                case "details" -> details(element);
                case "summary" -> summary(element);
                case "source", "track" -> source(element);
                case "a" -> link(element);
                case "time" -> keepIf(Sanitiser.isMoment(element.attr("datetime")), element);
                case "bdo" -> keepIf(element.hasAttr("dir"), element);
                default -> {}
            }
            if (BLOCKS.contains(element.normalName())) {
                freeOfWords(element);
            }
        }
        for (Element element : body.select("p, h2, h3, h4, h5, h6")) {
            if (isEmpty(element)) {
                Markup.drop(element);
            }
        }
        headings(body);
        for (Element table : body.getElementsByTag("table")) {
            table(table, unnamed);
        }
        for (Element pre : body.getElementsByTag("pre")) {
            pre.attr("tabindex", "0");
        }
    }

    private static boolean isChildOf(Element element, String... names) {
        Element parent = element.parent();
        while (parent != null && parent.nameIs(Markup.UNWRAPPED)) {
            parent = parent.parent();
        }
        if (parent != null) {
            for (String name : names) {
                if (parent.nameIs(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void item(Element item) {
        if (!isChildOf(item, "ul", "ol")) {
            Markup.wrap(item, new Element("ul"));
        }
        if (!isChildOf(item, "ol")) {
            item.removeAttr("value");
        }
    }

    private static void list(Element list) {
        for (Node child : List.copyOf(list.childNodes())) {
            boolean fits =
                    child instanceof Element element && (element.nameIs("li") || element.nameIs(Markup.UNWRAPPED));
            if (!fits && !Markup.isBlank(child)) {
                Element item = new Element("li");
                child.replaceWith(item);
                item.appendChild(child);
            }
        }
        if (list.nameIs("ul")) {
            list.removeAttr("type").removeAttr("start").removeAttr("reversed");
        }
    }

    private static void definitions(Element list) {
        for (Node child : list.childNodes()) {
            boolean fits = Markup.isBlank(child)
                    || (child instanceof Element element
                            && (element.nameIs("dt") || element.nameIs("dd") || element.nameIs("div")));
            if (!fits) {
                list.tagName("div");
                return;
            }
        }
        Element first = list.firstElementChild();
        Element last = list.lastElementChild();
        if (first == null || last == null || !first.nameIs("dt") || !last.nameIs("dd")) {
            list.tagName("div");
        }
    }

    private static void definition(Element element) {
        if (!isChildOf(element, "dl")) {
            element.tagName("div");
        }
    }

    private static void caption(Element caption) {
        if (!isChildOf(caption, "figure") || !isAtEnd(caption)) {
            caption.tagName("div");
        }
    }

    private static boolean isAtEnd(Element element) {
        Node before = element.previousSibling();
        while (before != null && Markup.isBlank(before)) {
            before = before.previousSibling();
        }
        Node after = element.nextSibling();
        while (after != null && Markup.isBlank(after)) {
            after = after.nextSibling();
        }
        return after == null || before == null;
    }

    private static void details(Element details) {
        Element first = details.firstElementChild();
        if (first == null || !first.nameIs("summary")) {
            Element summary = details.selectFirst("> summary");
            if (summary == null) {
                summary = new Element("summary");
                summary.appendText("…");
            } else {
                Markup.drop(summary);
            }
            details.prependChild(summary);
        }
    }

    private static void summary(Element summary) {
        Element parent = summary.parent();
        if (parent == null || !parent.nameIs("details") || !summary.equals(parent.firstElementChild())) {
            summary.tagName("div");
        }
    }

    /** A parser takes a link in a link for the end of the first. */
    private static void link(Element link) {
        if (Markup.isInside(link, "a")) {
            link.tagName(Markup.UNWRAPPED);
        }
    }

    /** Some elements say nothing, and are not valid, without one attribute. */
    private static void keepIf(boolean complete, Element element) {
        if (!complete) {
            element.tagName(Markup.UNWRAPPED);
        }
    }

    private static void source(Element source) {
        Element parent = source.parent();
        if (parent == null || (!parent.nameIs("audio") && !parent.nameIs("video"))) {
            Markup.drop(source);
        }
    }

    /** A paragraph in an {@code em}: the emphasis goes. A paragraph in a heading: the paragraph goes. A table in a heading: the heading goes. */
    private static void freeOfWords(Element block) {
        Element parent = block.parent();
        while (parent != null) {
            if (OF_WORDS.contains(parent.normalName())) {
                parent.tagName(Markup.UNWRAPPED);
            } else if (LINES.contains(parent.normalName())) {
                if (OF_ONE_LINE.contains(block.normalName())) {
                    block.tagName("span");
                } else if (!parent.nameIs("summary")) {
                    parent.tagName("div");
                }
                return;
            } else if (CONTAINERS.contains(parent.normalName())) {
                return;
            }
            parent = parent.parent();
        }
    }

    private static boolean isEmpty(Element element) {
        for (Node child : element.childNodes()) {
            if (!Markup.isBlank(child)) {
                return false;
            }
        }
        return !element.hasAttr("id") || !element.nameIs("p");
    }

    /**
     * The title of the page is its only {@code h1}, and no level is left out: authors take one for its looks, but whoever listens to a
     * page finds the way by them.
     */
    private static void headings(Element body) {
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : body.select("h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
            heading.tagName("h" + (above.size() + 1));
        }
    }

    /** Wide tables scroll in themselves, also by keyboard. */
    private static void table(Element table, Supplier<String> unnamed) {
        Element parent = table.parent();
        if (parent == null || Markup.isInside(table, "table")) {
            return;
        }
        Element region = parent;
        if (!parent.nameIs("div") || !parent.hasClass("table-scroll")) {
            region = Markup.element("div", "table-scroll");
            Markup.wrap(table, region);
        }
        region.attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", nameOf(table, parent).orElseGet(unnamed));
    }

    private static Optional<String> nameOf(Element table, Element parent) {
        Element caption = table.selectFirst("> caption");
        if (caption == null && parent.nameIs("figure")) {
            caption = parent.selectFirst("> figcaption");
        }
        String name = caption == null ? "" : caption.text();
        if (name.length() > 120) {
            name = name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, 120) - 1)) + "…";
        }
        return Optional.of(name).filter(n -> !n.isBlank());
    }
}
