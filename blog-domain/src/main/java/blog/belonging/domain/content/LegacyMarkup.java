package blog.belonging.domain.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What older editors wrote becomes what a page of today may contain: {@code align="right"} and {@code style="…"} become
 * classes, since the page allows no inline style, and elements that HTML has given up become those that took their place.
 */
final class LegacyMarkup {

    private static final Map<String, String> SUCCESSORS = Map.ofEntries(
            Map.entry("acronym", "abbr"),
            Map.entry("tt", "code"),
            Map.entry("strike", "s"),
            Map.entry("dir", "ul"),
            Map.entry("menu", "ul"),
            Map.entry("xmp", "pre"),
            Map.entry("listing", "pre"),
            Map.entry("h1", "h2"),
            Map.entry("center", "div"),
            Map.entry("form", "div"),
            Map.entry("fieldset", "div"),
            Map.entry("dialog", "div"),
            Map.entry("main", "div"),
            Map.entry("header", "div"),
            Map.entry("footer", "div"),
            Map.entry("nav", "div"),
            Map.entry("article", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("search", "div"),
            Map.entry("address", "div"),
            Map.entry("legend", "p"));

    private static final Set<String> GONE = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "head",
            "meta",
            "link",
            "base",
            "title",
            "input",
            "select",
            "textarea",
            "datalist",
            "keygen",
            "param",
            "canvas",
            "noembed",
            "noframes",
            "frameset",
            "map",
            "area");

    private static final Set<String> OF_TEXT =
            Set.of("p", "h2", "h3", "h4", "h5", "h6", "td", "th", "div", "figcaption", "li");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.\\d{1,10})?%.*+");
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,4})(?:\\.\\d{1,10})?px");
    private static final Pattern BACKGROUND = Pattern.compile("url\\(\\s*+[\"']?+([^\"')]{1,2000}+)[\"']?+\\s*+\\).*+");
    private static final Map<String, String> NUMBERING = Map.of(
            "lower-alpha",
            "a",
            "lower-latin",
            "a",
            "upper-alpha",
            "A",
            "upper-latin",
            "A",
            "lower-roman",
            "i",
            "upper-roman",
            "I",
            "decimal",
            "1");

    private LegacyMarkup() {}

    static void apply(Element body) {
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && element.parent() != null) {
                modernise(element);
            }
        }
        accordions(body);
    }

    private static void modernise(Element element) {
        String name = element.normalName();
        if (GONE.contains(name)) {
            Markup.drop(element);
            return;
        }
        if (name.equals("math")) {
            formula(element);
            return;
        }
        Set<String> classes = new LinkedHashSet<>();
        if (name.equals("center")) {
            classes.add("has-text-align-center");
        }
        String successor = SUCCESSORS.get(name);
        if (successor != null) {
            element.tagName(successor);
            name = successor;
        }
        if (element.attributesSize() == 0 && classes.isEmpty()) {
            return;
        }
        alignment(name, element.attr("align"), classes);
        if (element.hasAttr("style")) {
            Map<String, String> style = declarations(element.attr("style"));
            fromStyle(element, name, style, classes);
            element.removeAttr("style");
        }
        if (element.hasAttr("name") && name.equals("a") && !element.hasAttr("id")) {
            element.attr("id", element.attr("name"));
        }
        for (String each : classes) {
            element.addClass(each);
        }
    }

    private static void alignment(String name, String align, Set<String> classes) {
        String value = align.toLowerCase(Locale.ROOT).trim();
        if (!Set.of("left", "right", "center", "justify").contains(value)) {
            return;
        }
        if (OF_TEXT.contains(name)) {
            classes.add("has-text-align-" + value);
        } else if (!value.equals("justify")
                && Set.of("img", "table", "figure", "iframe").contains(name)) {
            classes.add("align" + value);
        }
    }

    private static void fromStyle(Element element, String name, Map<String, String> style, Set<String> classes) {
        alignment(OF_TEXT.contains(name) ? name : "p", style.getOrDefault("text-align", ""), classes);
        String side = style.getOrDefault("float", "");
        if (side.equals("left") || side.equals("right")) {
            classes.add("align" + side);
        }
        if (style.getOrDefault("text-decoration", "").contains("underline")) {
            classes.add("has-text-underline");
        }
        if (style.getOrDefault("text-decoration", "").contains("line-through")) {
            classes.add("has-text-line-through");
        }
        if (style.getOrDefault("font-style", "").equals("italic")) {
            classes.add("has-text-italic");
        }
        if (style.getOrDefault("font-weight", "").matches("bold|[6-9]00")) {
            classes.add("has-text-bold");
        }
        percent(style.getOrDefault("flex-basis", ""), classes);
        if (element.hasClass("wp-block-column") || element.hasClass("wp-block-button")) {
            percent(style.getOrDefault("width", ""), classes);
        }
        String columns = style.getOrDefault("grid-template-columns", "");
        percent(columns.startsWith("auto ") ? columns.substring("auto ".length()) : columns, classes);
        Matcher height = PIXELS.matcher(style.getOrDefault("height", ""));
        if (element.hasClass("wp-block-spacer") && height.matches()) {
            classes.add("is-height-"
                    + Math.min(200, Math.max(10, Math.round(Integer.parseInt(height.group(1)) / 10f) * 10)));
        }
        if (name.equals("ol") && !element.hasAttr("type")) {
            String type = NUMBERING.get(style.getOrDefault("list-style-type", style.getOrDefault("list-style", "")));
            if (type != null) {
                element.attr("type", type);
            }
        }
        Matcher background =
                BACKGROUND.matcher(style.getOrDefault("background-image", style.getOrDefault("background", "")));
        if (background.matches() && element.className().contains("wp-block-cover")) {
            Element image = Markup.element("img", "wp-block-cover__image-background");
            image.attr("src", background.group(1)).attr("alt", "");
            element.prependChild(image);
        }
    }

    private static void percent(String value, Set<String> classes) {
        Matcher percent = PERCENT.matcher(value);
        if (percent.matches()) {
            int width = Integer.parseInt(percent.group(1));
            if (width >= 1 && width <= 100) {
                classes.add("width-" + width);
            }
        }
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> declarations = new LinkedHashMap<>();
        if (style.length() > 10_000) {
            return declarations;
        }
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .trim());
            }
        }
        return declarations;
    }

    private static void formula(Element math) {
        Element source = math.selectFirst("annotation[encoding=application/x-tex]");
        String text = source == null ? math.attr("alttext") : source.wholeText();
        Element code = new Element("code");
        code.appendText(text.isBlank() ? math.text() : Characters.stripped(text));
        Markup.replace(math, code);
    }

    /** WordPress opens an accordion with a script; {@code details} does it without. */
    private static void accordions(Element body) {
        for (Element item : body.getElementsByClass("wp-block-accordion-item")) {
            Element heading = item.selectFirst(".wp-block-accordion-heading");
            if (heading == null || !item.equals(heading.parent()) || item.nameIs("details")) {
                continue;
            }
            Element title = heading.selectFirst(".wp-block-accordion-heading__toggle-title");
            Element summary = Markup.element("summary", "wp-block-accordion-heading");
            summary.appendText((title == null ? heading : title).text());
            Markup.drop(heading);
            item.tagName("details");
            item.prependChild(summary);
            if (item.hasClass("is-open")) {
                item.attr("open", true);
            }
        }
    }
}
