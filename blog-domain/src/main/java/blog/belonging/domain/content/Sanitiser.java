package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;

/**
 * The last step, which trusts none of those before it: only named elements with named attributes of a known form remain.
 * What the steps before forgot is lost here and not shown to a reader.
 */
final class Sanitiser {

    static final Sanitiser OF_TEXTS = new Sanitiser(new Texts());
    static final Sanitiser OF_TITLES = new Sanitiser(new Titles());
    static final Sanitiser OF_COMMENTS = new Sanitiser(new Comments());

    /** As deep as a page is ever laid out; a browser stops at 512. */
    private static final int DEEPEST = 150;

    private static final Set<String> WITHOUT_VALUE =
            Set.of("controls", "loop", "reversed", "open", "default", "download");

    private final Cleaner cleaner;

    private Sanitiser(Safelist safelist) {
        cleaner = new Cleaner(safelist);
    }

    /** @return a body, in which nothing is safe yet */
    static Element parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = Document.createShell("");
        Element body = document.body();
        body.appendChildren(parser.parseFragmentInput(Depth.limited(html), body, ""));
        return body;
    }

    Element cleaned(Element body) {
        Document document = body.ownerDocument();
        Element clean = cleaner.clean(document == null ? Document.createShell("") : document)
                .body();
        List<DataNode> raw = new ArrayList<>();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text) {
                        cleanText(text);
                    } else if (node instanceof DataNode data) {
                        raw.add(data);
                    } else if (node instanceof Element element) {
                        cleanAttributes(element);
                    }
                },
                clean);
        // The inside of a script, say, is written without escaping, wherever a step has moved it.
        raw.forEach(data -> data.replaceWith(new TextNode(Characters.cleaned(data.getWholeData()))));
        return clean;
    }

    private static void cleanText(TextNode node) {
        String text = node.getWholeText();
        String clean = Characters.cleaned(text);
        if (clean.length() != text.length()) {
            node.text(clean);
        }
    }

    private static void cleanAttributes(Element element) {
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (WITHOUT_VALUE.contains(attribute.getKey())) {
                    attribute.setValue(null);
                } else {
                    attribute.setValue(Characters.cleaned(attribute.getValue()));
                }
            }
        }
    }

    SafeHtml served(Element body) {
        return html(cleaned(body));
    }

    static SafeHtml html(Element clean) {
        for (Element pre : clean.getElementsByTag("pre")) {
            // A parser drops the first line end in a pre, so one that is meant needs another in front of it.
            if (pre.childNodeSize() > 0
                    && pre.childNode(0) instanceof TextNode text
                    && text.getWholeText().startsWith("\n")) {
                pre.prependChild(new TextNode("\n"));
            }
        }
        Document document = clean.ownerDocument();
        if (document != null) {
            document.outputSettings()
                    .prettyPrint(false)
                    .charset(StandardCharsets.UTF_8)
                    .escapeMode(Entities.EscapeMode.base)
                    .syntax(Document.OutputSettings.Syntax.html);
        }
        return new SafeHtml(Characters.cleaned(clean.html()));
    }

    static boolean isMoment(String datetime) {
        return Texts.MOMENT.matcher(datetime).matches();
    }

    private static boolean isLink(String address) {
        return address.startsWith("https://")
                || address.startsWith("http://")
                || address.startsWith("mailto:")
                || address.startsWith("tel:")
                || address.startsWith("#");
    }

    private static boolean isOwn(String address) {
        return address.startsWith(SafeHtml.HOME + "/");
    }

    /** What a post or a page may contain. */
    private static final class Texts extends Safelist {

        private static final Pattern CLASS = Pattern.compile(
                "(?:(?:wp-|has-|is-|align|size-|columns-|gallery-|blocks-gallery|"
                        + "embed|more-|width-|attachment-)[\\w-]{0,80}|gallery|footnotes?|fn|table-scroll|portrait|landscape)");
        private static final Pattern SPACES = Pattern.compile("\\s+");
        private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,5}");
        private static final Pattern MOMENT = Pattern.compile("[0-9][0-9TZ:.+ -]{3,34}");
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}");
        private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
        private static final Pattern SOURCES =
                Pattern.compile("(?:" + Pattern.quote(SafeHtml.HOME) + "/[^\\s,]{1,1000} \\d{1,5}w(?:, |\\z)){1,50}");
        private static final Pattern SIZES = Pattern.compile("\\(max-width: \\d{1,5}px\\) 100vw, \\d{1,5}px");
        private static final Pattern WIDTH = Pattern.compile("[0-9]{1,5}");

        Texts() {
            addTags(
                    "a",
                    "abbr",
                    "aside",
                    "audio",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "source",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "track",
                    "u",
                    "ul",
                    "var",
                    "video",
                    "wbr");
            addAttributes(":all", "class", "id", "lang", "dir", "aria-hidden");
            addAttributes("a", "href", "rel", "title", "download", "aria-label");
            addAttributes("abbr", "title");
            addAttributes("dfn", "title");
            addAttributes("img", "src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding", "title");
            addAttributes("audio", "src", "controls", "preload", "loop");
            addAttributes("video", "src", "controls", "preload", "loop", "poster", "width", "height");
            addAttributes("source", "src");
            addAttributes("track", "src", "kind", "srclang", "label", "default");
            addAttributes("blockquote", "cite");
            addAttributes("q", "cite");
            addAttributes("del", "cite", "datetime");
            addAttributes("ins", "cite", "datetime");
            addAttributes("time", "datetime");
            addAttributes("ol", "start", "reversed", "type");
            addAttributes("li", "value");
            addAttributes("th", "scope", "colspan", "rowspan", "abbr");
            addAttributes("td", "colspan", "rowspan");
            addAttributes("col", "span");
            addAttributes("colgroup", "span");
            addAttributes("details", "open");
            addAttributes("div", "tabindex", "role", "aria-label");
            addAttributes("pre", "tabindex");
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            return super.isSafeAttribute(tagName, element, attribute) && hasKnownForm(element, attribute);
        }

        private static boolean hasKnownForm(Element element, Attribute attribute) {
            String value = attribute.getValue();
            return switch (attribute.getKey()) {
                case "class" -> keepKnownClasses(attribute);
                case "id" -> !value.isEmpty() && value.chars().noneMatch(Character::isWhitespace);
                case "lang", "srclang" -> LANGUAGE.matcher(value).matches();
                case "dir" -> value.equals("ltr") || value.equals("rtl") || value.equals("auto");
                case "aria-hidden" -> value.equals("true");
                case "href" -> isLink(value);
                case "src", "poster" -> isOwn(value);
                case "srcset" -> SOURCES.matcher(value).matches();
                case "sizes" -> SIZES.matcher(value).matches();
                case "cite" -> value.startsWith("https://") || value.startsWith("http://");
                case "rel" -> value.matches("[a-z ]{1,60}");
                case "width", "height" -> WIDTH.matcher(value).matches();
                case "loading" -> value.equals("lazy");
                case "decoding" -> value.equals("async");
                case "preload" -> value.equals("none") || value.equals("metadata");
                case "datetime" -> MOMENT.matcher(value).matches();
                case "start", "value" -> NUMBER.matcher(value).matches();
                case "type" -> value.length() == 1 && "1aAiI".contains(value);
                case "scope" -> value.matches("row|col|rowgroup|colgroup");
                case "colspan", "rowspan", "span" -> SPAN.matcher(value).matches();
                case "kind" -> value.matches("subtitles|captions|descriptions|chapters|metadata");
                case "tabindex" -> value.equals("0") && (element.nameIs("pre") || element.hasClass("table-scroll"));
                case "role" -> value.equals("region") && element.hasClass("table-scroll");
                case "aria-label" -> !value.isBlank() && (element.nameIs("a") || element.hasClass("table-scroll"));
                default -> true;
            };
        }

        private static boolean keepKnownClasses(Attribute attribute) {
            Set<String> kept = new LinkedHashSet<>();
            for (String name : SPACES.split(attribute.getValue())) {
                if (kept.size() < 30 && CLASS.matcher(name).matches()) {
                    kept.add(name);
                }
            }
            attribute.setValue(String.join(" ", kept));
            return !kept.isEmpty();
        }
    }

    /** What a title may contain: words. */
    private static final class Titles extends Safelist {

        Titles() {
            addTags("em", "i", "strong", "b", "code", "sub", "sup", "s", "q", "abbr", "mark", "span");
            addAttributes("span", "lang");
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            return super.isSafeAttribute(tagName, element, attribute)
                    && Texts.LANGUAGE.matcher(attribute.getValue()).matches();
        }
    }

    /** What WordPress allows strangers to write. */
    private static final class Comments extends Safelist {

        Comments() {
            addTags("a", "abbr", "b", "blockquote", "br", "cite", "code", "del", "em", "i", "p", "q", "s", "strong");
            addAttributes("a", "href", "title", "rel");
            addAttributes("abbr", "title");
            addAttributes("blockquote", "cite");
            addAttributes("q", "cite");
            addAttributes("del", "datetime");
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            return super.isSafeAttribute(tagName, element, attribute) && Texts.hasKnownForm(element, attribute);
        }
    }
}
