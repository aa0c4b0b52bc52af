package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * What a stranger wrote, as others may see it: paragraphs, the few tags that WordPress allows in comments, and links that
 * lend nobody our good name ({@code rel="nofollow ugc"}).
 */
public final class CommentHtml {

    private static final String REMOVED =
            "script, style, template, svg, math, textarea, iframe, noembed, noframes, xmp, title, object, select, noscript, img";
    private static final int LONGEST = 200_000;
    private static final int LONGEST_ADDRESS = 2000;

    private CommentHtml() {}

    /**
     * @param rawComment as it was sent
     * @param ownOrigins as in {@link Surroundings#ownOrigins()}; links there are ordinary links
     */
    public static SafeHtml of(String rawComment, List<String> ownOrigins) {
        return of(rawComment, ownOrigins, "nofollow ugc");
    }

    /** The same from somebody who answers for the blog: links are followed. */
    public static SafeHtml ofTheHouse(String raw, List<String> ownOrigins) {
        return of(raw, ownOrigins, "");
    }

    private static SafeHtml of(String rawComment, List<String> ownOrigins, String rel) {
        String comment = ContentPipeline.readable(bounded(rawComment));
        Element body = Sanitiser.parse(Paragraphs.of(comment));
        body.select(REMOVED).forEach(Markup::drop);
        successors(body);
        Addresses addresses = new Addresses(ownOrigins);
        linkBareAddresses(body);
        links(body, addresses, rel);
        Typography.apply(body, true);
        Structure.apply(body, () -> "");
        return Sanitiser.OF_COMMENTS.served(body);
    }

    /** Another blog's sentence around its link to us: text alone, since its markup was never meant for this page. */
    public static SafeHtml pingback(String raw) {
        String text = Excerpts.handWritten(bounded(raw));
        Element body = Sanitiser.parse("");
        if (!text.isEmpty()) {
            body.appendElement("p").appendText(text);
        }
        return Sanitiser.OF_COMMENTS.served(body);
    }

    private static String bounded(String raw) {
        return raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    }

    private static void successors(Element body) {
        for (Element element :
                body.select("acronym, strike, h1, h2, h3, h4, h5, h6, pre, ul, ol, li, div, dl, dt, dd, td, th")) {
            switch (element.normalName()) {
                case "acronym" -> element.tagName("abbr");
                case "strike" -> element.tagName("s");
                // Not allowed, and yet a line of its own: "one two" and not "onetwo".
                default -> element.prependChild(new TextNode(" "));
            }
        }
    }

    private static void links(Element body, Addresses addresses, String rel) {
        for (Element link : body.getElementsByTag("a")) {
            Addresses.Address address = addresses.of(link.attr("href"));
            link.removeAttr("rel");
            switch (address.kind()) {
                case OWN -> link.attr("href", Links.home(address.text()));
                case FRAGMENT -> link.attr("href", address.text());
                case FOREIGN, MAIL_OR_PHONE -> {
                    link.attr("href", address.text());
                    if (!rel.isEmpty()) {
                        link.attr("rel", rel);
                    }
                }
                case REFUSED -> link.removeAttr("href");
            }
        }
        for (Element quoting : body.select("blockquote[cite], q[cite]")) {
            Addresses.Address address = addresses.of(quoting.attr("cite"));
            if (address.isOwn() || address.isForeign()) {
                quoting.attr("cite", address.isOwn() ? Links.home(address.text()) : address.text());
            } else {
                quoting.removeAttr("cite");
            }
        }
    }

    private static void linkBareAddresses(Element body) {
        List<TextNode> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text && mayHaveAddress(text.getWholeText())) {
                        texts.add(text);
                    }
                },
                body);
        for (TextNode text : texts) {
            Element parent = text.parent();
            if (parent != null
                    && !parent.nameIs("a")
                    && !parent.nameIs("code")
                    && !Markup.isInside(parent, "a")
                    && !Markup.isInside(parent, "code")) {
                link(text);
            }
        }
    }

    private static boolean mayHaveAddress(String text) {
        return text.contains("://") || text.contains("www.");
    }

    private static void link(TextNode node) {
        String text = node.getWholeText();
        Element pieces = new Element(Markup.UNWRAPPED);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = startsAddress(text, at) ? endOfAddress(text, at) : at;
            if (end - at > 8) {
                String shown = text.substring(at, end);
                pieces.appendChild(new TextNode(text.substring(from, at)));
                Element link = new Element("a");
                link.attr("href", shown.startsWith("www.") ? "https://" + shown : shown);
                link.appendChild(new TextNode(shown));
                pieces.appendChild(link);
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        if (from > 0) {
            pieces.appendChild(new TextNode(text.substring(from)));
            Markup.replace(node, pieces);
        }
    }

    private static boolean startsAddress(String text, int at) {
        char c = text.charAt(at);
        if (c != 'h' && c != 'w') {
            return false;
        }
        boolean begins = at == 0
                || (!Character.isLetterOrDigit(text.charAt(at - 1)) && "/.@-_=".indexOf(text.charAt(at - 1)) < 0);
        return begins
                && (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at));
    }

    /** Without the punctuation of the sentence around it; a closing bracket belongs to the address that opened it. */
    private static int endOfAddress(String text, int at) {
        int end = at;
        int open = 0;
        while (end < text.length() && end - at < LONGEST_ADDRESS) {
            char c = text.charAt(end);
            if (Characters.isSpace(c) || c == '\u00a0' || "<>\"“”«»".indexOf(c) >= 0) {
                break;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (end > at && ".,;:!?'’…*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
