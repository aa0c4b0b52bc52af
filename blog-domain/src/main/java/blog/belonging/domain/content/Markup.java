package blog.belonging.domain.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Small things that several steps do to HTML. */
final class Markup {

    /** An element of this name is taken away by the sanitiser, and what is in it stays. */
    static final String UNWRAPPED = "x-unwrapped";

    private Markup() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '[' -> out.append("&#91;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }

    /** Replacing costs the same however many siblings there are; removing does not. */
    static void drop(Node node) {
        if (node.parent() != null) {
            node.replaceWith(new TextNode(""));
        }
    }

    static void replace(Node old, Node with) {
        if (old.parent() != null) {
            old.replaceWith(with);
        }
    }

    static void wrap(Element inner, Element wrapper) {
        if (inner.parent() != null) {
            inner.replaceWith(wrapper);
            wrapper.appendChild(inner);
        }
    }

    static boolean isInside(Element element, String tag) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent.nameIs(tag)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(Node node) {
        return (node instanceof TextNode text && Characters.isBlank(text.getWholeText()))
                || (!(node instanceof TextNode) && !(node instanceof Element));
    }

    /** @param tag in lower case */
    static Element element(String tag, String className) {
        Element element = new Element(tag);
        if (!className.isEmpty()) {
            element.attr("class", className);
        }
        return element;
    }
}
