package blog.belonging.domain.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads HTML from left to right as texts, tags and comments, in linear time and without judging it. The steps that work
 * on what the author typed use it; what is sent to readers is decided on the parsed tree.
 */
final class HtmlTokens {

    enum Kind {
        TEXT,
        OPENING,
        CLOSING,
        COMMENT,
        /** An element with all that is in it, which is not markup: {@code script}, {@code style}. */
        RAW
    }

    private final String html;
    private final Finder commentEnd;
    private final Finder tagEnd;
    private final Map<String, Finder> rawEnds = new HashMap<>();
    private boolean quotesAreBroken;
    private int position;
    private int start;
    private Kind kind = Kind.TEXT;
    private String name = "";

    HtmlTokens(String html) {
        this.html = html;
        commentEnd = new Finder(html, "-->");
        tagEnd = new Finder(html, ">");
    }

    /** @return false at the end */
    boolean next() {
        return nextFrom(position);
    }

    /** Goes on elsewhere, never back. */
    boolean nextFrom(int at) {
        start = at;
        name = "";
        if (at >= html.length()) {
            return false;
        }
        if (html.charAt(at) == '<' && readMarkup(at)) {
            return true;
        }
        int end = at + 1;
        while (end < html.length() && !(html.charAt(end) == '<' && mayBeMarkup(end))) {
            end++;
        }
        kind = Kind.TEXT;
        position = end;
        return true;
    }

    private boolean mayBeMarkup(int at) {
        if (at + 1 >= html.length()) {
            return false;
        }
        char c = html.charAt(at + 1);
        return isLetter(c)
                || (c == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2)))
                || (c == '!' && html.startsWith("<!--", at));
    }

    private boolean readMarkup(int at) {
        if (!mayBeMarkup(at)) {
            return false;
        }
        if (html.charAt(at + 1) == '!') {
            if (!commentEnd.has(at + 4)) {
                return false;
            }
            kind = Kind.COMMENT;
            position = commentEnd.next(at + 4) + 3;
            return true;
        }
        boolean closing = html.charAt(at + 1) == '/';
        int nameStart = closing ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && nameEnd - nameStart < 40 && isNameCharacter(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = endOfTag(nameEnd);
        if (end < 0) {
            return false;
        }
        name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        kind = closing ? Kind.CLOSING : Kind.OPENING;
        position = end;
        if (!closing && isRaw(name)) {
            Finder raw = rawEnds.computeIfAbsent(name, n -> new Finder(html, "</" + n));
            if (raw.has(end)) {
                int close = raw.next(end);
                kind = Kind.RAW;
                position = tagEnd.has(close) ? tagEnd.next(close) + 1 : html.length();
            }
        }
        return true;
    }

    private int endOfTag(int from) {
        if (!tagEnd.has(from)) {
            return -1;
        }
        int simple = tagEnd.next(from) + 1;
        if (quotesAreBroken) {
            return simple;
        }
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                }
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        quotesAreBroken = true;
        return simple;
    }

    private static boolean isRaw(String name) {
        return name.equals("script") || name.equals("style") || name.equals("textarea") || name.equals("xmp");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNameCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }

    Kind kind() {
        return kind;
    }

    /** Of the element, in lower case; empty for texts and comments. */
    String name() {
        return name;
    }

    int start() {
        return start;
    }

    int end() {
        return position;
    }

    void appendTo(StringBuilder out) {
        out.append(html, start, position);
    }
}
