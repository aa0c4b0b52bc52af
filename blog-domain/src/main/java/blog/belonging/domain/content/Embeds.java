package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A film, a talk, a post on another site: WordPress loads it into the page, here it is a link in a figure. A page of this
 * blog asks no other host for anything.
 */
final class Embeds {

    private static final Map<String, String> PROVIDERS = Map.ofEntries(
            Map.entry("youtube.com", "YouTube"),
            Map.entry("youtu.be", "YouTube"),
            Map.entry("youtube-nocookie.com", "YouTube"),
            Map.entry("vimeo.com", "Vimeo"),
            Map.entry("dailymotion.com", "Dailymotion"),
            Map.entry("ted.com", "TED"),
            Map.entry("videopress.com", "VideoPress"),
            Map.entry("wordpress.tv", "WordPress.tv"),
            Map.entry("soundcloud.com", "SoundCloud"),
            Map.entry("spotify.com", "Spotify"),
            Map.entry("mixcloud.com", "Mixcloud"),
            Map.entry("podcasts.apple.com", "Apple Podcasts"),
            Map.entry("twitter.com", "Twitter"),
            Map.entry("x.com", "X"),
            Map.entry("bsky.app", "Bluesky"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("instagram.com", "Instagram"),
            Map.entry("tiktok.com", "TikTok"),
            Map.entry("pinterest.com", "Pinterest"),
            Map.entry("reddit.com", "Reddit"),
            Map.entry("tumblr.com", "Tumblr"),
            Map.entry("flickr.com", "Flickr"),
            Map.entry("imgur.com", "Imgur"),
            Map.entry("slideshare.net", "SlideShare"),
            Map.entry("speakerdeck.com", "Speaker Deck"),
            Map.entry("scribd.com", "Scribd"),
            Map.entry("issuu.com", "Issuu"),
            Map.entry("kickstarter.com", "Kickstarter"),
            Map.entry("amazon.co.uk", "Amazon"),
            Map.entry("amazon.com", "Amazon"),
            Map.entry("maps.google.com", "Google Maps"),
            Map.entry("docs.google.com", "Google Docs"),
            Map.entry("canva.com", "Canva"),
            Map.entry("padlet.com", "Padlet"));

    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,2000}");
    private static final Pattern YOUTUBE_PLAYER =
            Pattern.compile("https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]{5,20})\\b.*");
    private static final Pattern VIMEO_PLAYER = Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d{1,15})\\b.*");

    private Embeds() {}

    static boolean isBareAddress(String text) {
        return text.startsWith("http") && BARE_ADDRESS.matcher(text).matches();
    }

    /** The HTML that the steps on the parsed tree turn into a figure. */
    static String html(String address, String caption) {
        return "<figure class=\"embed\"><a href=\"" + Markup.escaped(address) + "\" data-embed=\"\"></a>"
                + (caption.isEmpty() ? "" : "<figcaption class=\"wp-element-caption\">" + caption + "</figcaption>")
                + "</figure>";
    }

    static Element figure(String address) {
        Element figure = Markup.element("figure", "embed");
        figure.appendChild(link(address, ""));
        return figure;
    }

    static Element link(String address, String title) {
        Element link = new Element("a");
        link.attr("href", address);
        link.attr("data-embed", title);
        return link;
    }

    /** Gives the links of {@link #html} and {@link #link} their text, and turns players into links. */
    static void apply(Element body) {
        for (Element frame : body.select("iframe, frame, embed, object, applet")) {
            replaceFrame(frame);
        }
        for (Element line : body.getElementsByTag("p")) {
            replaceBareAddresses(line);
        }
        for (Element link : body.getElementsByAttribute("data-embed")) {
            if (link.nameIs("a")) {
                String address = page(link.attr("href"));
                link.attr("href", address);
                link.empty();
                link.appendText(title(address, link.attr("data-embed")));
            }
            link.removeAttr("data-embed");
        }
    }

    private static void replaceFrame(Element frame) {
        String address = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data");
        if (address.isBlank() && frame.nameIs("object")) {
            Element movie = frame.selectFirst("param[name=movie], param[name=src], embed[src]");
            address = movie == null ? "" : movie.hasAttr("value") ? movie.attr("value") : movie.attr("src");
        }
        // A player says the same as the link beside it; a file block brings both.
        boolean isSaidAlready = frame.hasClass("wp-block-file__embed");
        if (address.isBlank() || address.startsWith("about:") || isSaidAlready) {
            if (frame.nameIs("object") && !isSaidAlready) {
                frame.tagName(Markup.UNWRAPPED);
            } else {
                Markup.drop(frame);
            }
            return;
        }
        Element link = link(address, Characters.stripped(frame.attr("title")));
        Element parent = frame.parent();
        if (parent == null) {
            return;
        }
        if (Markup.isInside(frame, "a")) {
            Markup.drop(frame);
        } else if (parent.nameIs("p") && isAlone(frame)) {
            Element figure = Markup.element("figure", "embed");
            figure.appendChild(link);
            Markup.replace(parent, figure);
        } else {
            link.attr("class", "embed");
            Markup.replace(frame, link);
        }
    }

    private static boolean isAlone(Element element) {
        Node before = element.previousSibling();
        while (before != null && Markup.isBlank(before)) {
            before = before.previousSibling();
        }
        Node after = element.nextSibling();
        while (after != null && Markup.isBlank(after)) {
            after = after.nextSibling();
        }
        return before == null && after == null;
    }

    /** An address on a line of its own. The other lines of its paragraph stay paragraphs. */
    private static void replaceBareAddresses(Element paragraph) {
        if (paragraph.parent() == null || !mayHaveBareAddress(paragraph)) {
            return;
        }
        List<Node> nodes = paragraph.childNodes();
        List<Node> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean ownLine =
                    (i == 0 || isBreak(nodes.get(i - 1))) && (i == nodes.size() - 1 || isBreak(nodes.get(i + 1)));
            if (ownLine && node instanceof TextNode text && isBareAddress(Characters.stripped(text.getWholeText()))) {
                found.add(node);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        Element lines = new Element(Markup.UNWRAPPED);
        Element line = like(paragraph);
        int next = 0;
        for (Node node : List.copyOf(nodes)) {
            if (next < found.size() && node.equals(found.get(next))) {
                next++;
                addLine(line, lines);
                line = like(paragraph);
                lines.appendChild(figure(Characters.stripped(((TextNode) node).getWholeText())));
            } else {
                // Copied, not moved: moving the first of many costs as much as there are.
                line.appendChild(node.clone());
            }
        }
        addLine(line, lines);
        Markup.replace(paragraph, lines);
    }

    private static void addLine(Element line, Element lines) {
        int from = 0;
        List<Node> nodes = line.childNodes();
        int to = nodes.size();
        while (from < to && (isBreak(nodes.get(from)) || Markup.isBlank(nodes.get(from)))) {
            from++;
        }
        while (to > from && (isBreak(nodes.get(to - 1)) || Markup.isBlank(nodes.get(to - 1)))) {
            to--;
        }
        if (from < to) {
            Element trimmed = like(line);
            for (Node node : nodes.subList(from, to)) {
                trimmed.appendChild(node.clone());
            }
            if (trimmed.childNode(0) instanceof TextNode text) {
                text.text(text.getWholeText().stripLeading());
            }
            lines.appendChild(trimmed);
        }
    }

    private static Element like(Element paragraph) {
        Element line = new Element("p");
        if (paragraph.hasAttr("class")) {
            line.attr("class", paragraph.attr("class"));
        }
        return line;
    }

    private static boolean mayHaveBareAddress(Element paragraph) {
        for (Node node : paragraph.childNodes()) {
            if (node instanceof TextNode text && text.getWholeText().contains("http")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.nameIs("br");
    }

    /** The page that a reader can visit, where the address is that of a player. */
    private static String page(String address) {
        String absolute = address.startsWith("//") ? "https:" + address : address;
        Matcher youtube = YOUTUBE_PLAYER.matcher(absolute);
        if (youtube.matches()) {
            return "https://www.youtube.com/watch?v=" + youtube.group(1);
        }
        Matcher vimeo = VIMEO_PLAYER.matcher(absolute);
        return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : absolute;
    }

    /** "YouTube (youtube.com)", or the address without its scheme where the provider is not known. */
    static String title(String address, String given) {
        int start = address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end).toLowerCase(Locale.ROOT);
        String shown = host.startsWith("www.") ? host.substring(4) : host;
        @Nullable String name = null;
        for (String domain = shown;
                name == null && domain.indexOf('.') > 0;
                domain = domain.substring(domain.indexOf('.') + 1)) {
            name = PROVIDERS.get(domain);
        }
        if (!given.isEmpty()) {
            return given + " – " + (name == null ? shown : name + " (" + shown + ")");
        }
        if (name != null) {
            return name + " (" + shown + ")";
        }
        String rest = Addresses.decoded(address.substring(end));
        String path = rest.equals("/") ? "" : rest;
        return shown + (path.length() > 60 ? path.substring(0, 59) + "…" : path);
    }
}
