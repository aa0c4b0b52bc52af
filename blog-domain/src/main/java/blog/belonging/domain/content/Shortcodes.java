package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordPress's own shortcodes. One that nobody knows stays as it was typed, brackets and contents, as WordPress shows it;
 * {@code [[gallery]]} is how an author writes about one.
 */
final class Shortcodes {

    private static final Set<String> KNOWN =
            Set.of("caption", "wp_caption", "gallery", "audio", "video", "embed", "playlist", "youtube", "vimeo");
    /** What is in these is an example, not an instruction. */
    private static final Set<String> VERBATIM = Set.of("code", "pre", "kbd", "samp", "tt");

    private static final List<String> AUDIO =
            List.of("src", "mp3", "m4a", "ogg", "oga", "opus", "flac", "wav", "wma", "0");
    private static final List<String> VIDEO = List.of("src", "mp4", "m4v", "webm", "ogv", "mov", "flv", "wmv", "0");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern PICTURE = Pattern.compile(
            "\\A\\s*+((?:<a\\s[^>]*+>\\s*+)?+<img\\s[^>]*+>(?:\\s*+</a>)?+)(.*+)\\z",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");
    private static final int MOST_PICTURES = 500;
    private static final int DEEPEST = 3;

    private final Rendering rendering;
    private final String html;
    private final int depth;
    private final boolean dropped;
    private final HtmlTokens tokens;
    private final Finder bracketEnd;
    private final Map<String, Finder> finders = new HashMap<>();
    private final StringBuilder out;

    private Shortcodes(String html, Rendering rendering, int depth, boolean dropped) {
        this.html = html;
        this.rendering = rendering;
        this.depth = depth;
        this.dropped = dropped;
        tokens = new HtmlTokens(html);
        bracketEnd = new Finder(html, "]");
        out = new StringBuilder(html.length() + 64);
    }

    static String expanded(String html, Rendering rendering) {
        return html.indexOf('[') < 0 ? html : new Shortcodes(html, rendering, 0, false).run();
    }

    /** For excerpts: gone with all that is in them. */
    static String removed(String html, Rendering rendering) {
        return html.indexOf('[') < 0 ? html : new Shortcodes(html, rendering, 0, true).run();
    }

    private String run() {
        boolean more = tokens.next();
        while (more) {
            int end = tokens.end();
            if (tokens.kind() == HtmlTokens.Kind.TEXT) {
                end = text(tokens.start(), end);
            } else if (tokens.kind() == HtmlTokens.Kind.OPENING && VERBATIM.contains(tokens.name())) {
                Finder close = finder("</" + tokens.name());
                end = close.has(end) ? close.next(end) : end;
                out.append(html, tokens.start(), end);
            } else {
                tokens.appendTo(out);
            }
            more = tokens.nextFrom(end);
        }
        return out.toString();
    }

    private Finder finder(String sought) {
        return finders.computeIfAbsent(sought, s -> new Finder(html, s));
    }

    /** @return where to go on, which is beyond this text if a shortcode ends beyond it */
    private int text(int from, int to) {
        int i = from;
        while (i < to) {
            int bracket = i;
            while (bracket < to && html.charAt(bracket) != '[') {
                bracket++;
            }
            out.append(html, i, bracket);
            if (bracket >= to) {
                return to;
            }
            int end = shortcode(bracket);
            if (end < 0) {
                out.append('[');
                end = bracket + 1;
            }
            i = end;
        }
        return i;
    }

    /** @return its end, or a negative number if there is none here */
    private int shortcode(int at) {
        boolean escaped = html.startsWith("[[", at);
        int nameStart = escaped ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && nameEnd - nameStart < 20 && isNameCharacter(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd);
        if (!KNOWN.contains(name)
                || !bracketEnd.has(nameEnd)
                || (nameEnd < html.length() && html.charAt(nameEnd) == '-')) {
            return -1;
        }
        int attributesEnd = bracketEnd.next(nameEnd);
        boolean closesItself = html.charAt(attributesEnd - 1) == '/';
        int openingEnd = attributesEnd + 1;
        int contentEnd = openingEnd;
        int end = openingEnd;
        String closing = "[/" + name + "]";
        Finder close = finder(closing);
        if (!closesItself && close.has(openingEnd)) {
            int closeAt = close.next(openingEnd);
            if (finder("[" + name).next(openingEnd) > closeAt) {
                contentEnd = closeAt;
                end = closeAt + closing.length();
            }
        }
        if (escaped && html.startsWith("]", end)) {
            out.append(html, at + 1, end);
            return end + 1;
        }
        if (escaped) {
            out.append('[');
        }
        String content = html.substring(openingEnd, contentEnd);
        if (dropped) {
            out.append(' ');
            return end;
        }
        boolean standsAlone = name.equals("gallery") || name.equals("playlist");
        if (standsAlone && !Characters.isBlank(content)) {
            end = openingEnd;
        }
        String expansion = expansion(
                name, attributes(html.substring(nameEnd, closesItself ? attributesEnd - 1 : attributesEnd)), content);
        if (rendering.mayAdd(expansion.length())) {
            out.append(expansion);
        } else {
            out.append(Markup.escaped(html.substring(at, end)));
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    private String expansion(String name, Map<String, String> attributes, String content) {
        return switch (name) {
            case "caption", "wp_caption" -> caption(attributes, content);
            case "gallery" -> gallery(attributes);
            case "audio" -> player("audio", AUDIO, attributes, content);
            case "video" -> player("video", VIDEO, attributes, content);
            case "playlist" -> playlist(attributes);
            case "youtube" -> embed(first(attributes, content).replaceFirst("^(?!https?:)", "https://youtu.be/"));
            case "vimeo" -> embed(first(attributes, content).replaceFirst("^(?!https?:)", "https://vimeo.com/"));
            default ->
                embed(Characters.isBlank(content) ? attributes.getOrDefault("src", "") : Markup.unescaped(content));
        };
    }

    private static String first(Map<String, String> attributes, String content) {
        String first = Characters.isBlank(content)
                ? attributes.getOrDefault("0", attributes.getOrDefault("id", ""))
                : Markup.unescaped(content);
        return Characters.stripped(first.startsWith("=") ? first.substring(1) : first);
    }

    private static String embed(String address) {
        String stripped = Characters.stripped(address);
        return stripped.matches("https?://[^\\s<>\"]{3,2000}") ? Embeds.html(stripped, "") : Markup.escaped(stripped);
    }

    /** New form: picture, then the caption's text. Old form: the caption in an attribute. */
    private String caption(Map<String, String> attributes, String content) {
        String picture = content;
        String text = attributes.getOrDefault("caption", "");
        Matcher split = PICTURE.matcher(content);
        if (text.isEmpty() && split.matches()) {
            picture = split.group(1);
            text = Characters.stripped(split.group(2));
        }
        if (depth < DEEPEST) {
            picture = new Shortcodes(picture, rendering, depth + 1, false).run();
            text = new Shortcodes(text, rendering, depth + 1, false).run();
        }
        String align = attributes.getOrDefault("align", "");
        String id = attributes.getOrDefault("id", "");
        return "<figure"
                + (NAME.matcher(id).matches() ? " id=\"" + id + "\"" : "")
                + " class=\"wp-caption"
                + (align.matches("align(?:none|left|right|center)") ? " " + align : "")
                + "\">"
                + picture
                + (text.isEmpty() ? "" : "<figcaption class=\"wp-caption-text\">" + text + "</figcaption>")
                + "</figure>";
    }

    private String gallery(Map<String, String> attributes) {
        List<Picture> pictures = pictures(attributes);
        if (pictures.isEmpty()) {
            return "";
        }
        String size = attributes.getOrDefault("size", "thumbnail");
        String columns = attributes.getOrDefault("columns", "3");
        String link = attributes.getOrDefault("link", "");
        StringBuilder html = new StringBuilder("<div class=\"gallery gallery-columns-")
                .append(columns.matches("\\d{1,2}") ? columns : "3")
                .append(" gallery-size-")
                .append(size.matches("[a-z0-9_-]{1,40}") ? size : "thumbnail")
                .append("\">");
        for (Picture picture : pictures) {
            html.append("<figure class=\"gallery-item\"><div class=\"gallery-icon ")
                    .append(picture.height() > picture.width() ? "portrait" : "landscape")
                    .append("\">");
            Optional<String> target = target(picture, link);
            target.ifPresent(address ->
                    html.append("<a href=\"").append(Markup.escaped(address)).append("\">"));
            html.append("<img class=\"wp-image-")
                    .append(picture.id())
                    .append("\" src=\"")
                    .append(Markup.escaped(Addresses.homeOfUpload(pathOf(picture, size))))
                    .append("\" alt=\"")
                    .append(Markup.escaped(picture.alt()))
                    .append("\">");
            target.ifPresent(address -> html.append("</a>"));
            html.append("</div>");
            if (!picture.caption().isBlank()) {
                html.append("<figcaption class=\"wp-caption-text gallery-caption\">")
                        .append(picture.caption())
                        .append("</figcaption>");
            }
            html.append("</figure>");
        }
        return html.append("</div>").toString();
    }

    private List<Picture> pictures(Map<String, String> attributes) {
        Set<Long> ids = new LinkedHashSet<>(numbers(attributes.getOrDefault("ids", "")));
        ids.addAll(numbers(attributes.getOrDefault("include", "")));
        numbers(attributes.getOrDefault("exclude", "")).forEach(ids::remove);
        List<Picture> pictures = new ArrayList<>();
        for (long id : ids) {
            rendering.picture(id).ifPresent(pictures::add);
        }
        return pictures;
    }

    private static List<Long> numbers(String list) {
        List<Long> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(list);
        while (numbers.size() < MOST_PICTURES && matcher.find()) {
            numbers.add(Long.parseLong(matcher.group()));
        }
        return numbers;
    }

    private Optional<String> target(Picture picture, String link) {
        return switch (link) {
            case "none" -> Optional.empty();
            case "file" -> Optional.of(Addresses.homeOfUpload(picture.path()));
            // Attachment pages are off in a modern WordPress and lead to the file.
            default ->
                Optional.of(rendering
                        .currentAddress("/?attachment_id=" + picture.id())
                        .orElseGet(() -> Addresses.homeOfUpload(picture.path())));
        };
    }

    private static String pathOf(Picture picture, String size) {
        return picture.sizes().stream()
                .filter(copy -> copy.name().equals(size))
                .map(Picture.Size::path)
                .findFirst()
                .orElse(picture.path());
    }

    private static String player(String tag, List<String> sources, Map<String, String> attributes, String content) {
        List<String> addresses = new ArrayList<>();
        for (String source : sources) {
            String address = attributes.getOrDefault(source, "");
            if (!address.isBlank()) {
                addresses.add(address);
            }
        }
        if (addresses.isEmpty() && Embeds.isBareAddress(Characters.stripped(content))) {
            addresses.add(Characters.stripped(content));
        }
        if (addresses.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<")
                .append(tag)
                .append(" class=\"wp-")
                .append(tag)
                .append("-shortcode\" controls");
        html.append(" preload=\"")
                .append(tag.equals("audio") ? "none" : "metadata")
                .append('"');
        for (String name : List.of("poster", "width", "height", "loop")) {
            String value = attributes.getOrDefault(name, "");
            if (!value.isBlank() && !value.equals("off") && !value.equals("false")) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Markup.escaped(value))
                        .append('"');
            }
        }
        html.append('>');
        for (String address : addresses) {
            html.append("<source src=\"").append(Markup.escaped(address)).append("\">");
        }
        return html.append("</").append(tag).append('>').toString();
    }

    /** WordPress plays them one after another with a script; a list of links plays them in whatever the reader has. */
    private String playlist(Map<String, String> attributes) {
        StringBuilder html = new StringBuilder();
        for (long id : numbers(attributes.getOrDefault("ids", ""))) {
            rendering
                    .picture(id)
                    .map(file -> Addresses.homeOfUpload(file.path()))
                    .or(() -> rendering.currentAddress("/?attachment_id=" + id))
                    .ifPresent(address -> html.append("<li><a href=\"")
                            .append(Markup.escaped(address))
                            .append("\">")
                            .append(Markup.escaped(MediaPlayers.fileName(address)))
                            .append("</a></li>"));
        }
        return html.isEmpty() ? "" : "<ul class=\"wp-playlist\">" + html + "</ul>";
    }

    /** WordPress's {@code shortcode_parse_atts}: a value without a name gets its number. */
    static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        int unnamed = 0;
        int i = 0;
        while (i < text.length() && attributes.size() < 100) {
            char c = text.charAt(i);
            if (Characters.isSpace(c) || c == '\u00a0') {
                i++;
                continue;
            }
            int nameEnd = i;
            while (nameEnd < text.length() && isAttributeName(text.charAt(nameEnd))) {
                nameEnd++;
            }
            int equals = nameEnd;
            while (equals < text.length() && Characters.isSpace(text.charAt(equals))) {
                equals++;
            }
            boolean named = nameEnd > i && equals < text.length() && text.charAt(equals) == '=';
            int valueStart = named ? equals + 1 : i;
            while (named && valueStart < text.length() && Characters.isSpace(text.charAt(valueStart))) {
                valueStart++;
            }
            char quote = valueStart < text.length() ? text.charAt(valueStart) : ' ';
            int close = quote == '"' || quote == '\'' ? text.indexOf(quote, valueStart + 1) : -1;
            int valueEnd = close;
            if (close < 0) {
                valueEnd = valueStart;
                while (valueEnd < text.length() && !Characters.isSpace(text.charAt(valueEnd))) {
                    valueEnd++;
                }
            }
            String value = Markup.unescaped(text.substring(close < 0 ? valueStart : valueStart + 1, valueEnd));
            attributes.put(
                    named ? text.substring(i, nameEnd).toLowerCase(Locale.ROOT) : String.valueOf(unnamed++), value);
            i = close < 0 ? Math.max(valueEnd, i + 1) : close + 1;
        }
        return attributes;
    }

    private static boolean isAttributeName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
