package blog.belonging.domain.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * In the classic editor an empty line is a paragraph and a line break a line break: WordPress's {@code wpautop}. Reads
 * tags instead of searching for patterns, so that the outcome is well-formed where WordPress leaves stray ends of
 * paragraphs, and so that no text makes it slow.
 */
public final class Paragraphs {

    private static final Set<String> BLOCKS = Set.of(
            "table",
            "thead",
            "tfoot",
            "caption",
            "col",
            "colgroup",
            "tbody",
            "tr",
            "td",
            "th",
            "div",
            "dl",
            "dd",
            "dt",
            "ul",
            "ol",
            "li",
            "pre",
            "form",
            "map",
            "area",
            "blockquote",
            "address",
            "style",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "fieldset",
            "legend",
            "section",
            "article",
            "aside",
            "hgroup",
            "header",
            "footer",
            "nav",
            "figure",
            "figcaption",
            "details",
            "menu",
            "summary",
            "center",
            "main");
    private static final Set<String> EMPTY = Set.of("hr", "col", "area");
    private static final Set<String> OF_LINES =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "legend", "caption", "figcaption", "address");
    private static final Set<String> OF_PARTS =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup", "ul", "ol", "dl", "menu", "hgroup", "map");
    private static final Set<String> LAID_OUT = Set.of("script", "style", "svg", "math", "select");

    private static final int DEEPEST = 200;

    private final String html;
    private final HtmlTokens tokens;
    private final Finder preEnd;
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private boolean lineEnded;
    private boolean afterChild;

    private Paragraphs(String html) {
        this.html = html;
        tokens = new HtmlTokens(html);
        preEnd = new Finder(html, "</pre>");
        out = new StringBuilder(html.length() + html.length() / 8 + 16);
    }

    public static String of(String html) {
        return new Paragraphs(
                        html.indexOf('\r') < 0
                                ? html
                                : html.replace("\r\n", "\n").replace('\r', '\n'))
                .paragraphs();
    }

    private String paragraphs() {
        boolean more = tokens.next();
        while (more) {
            int continueAt = tokens.end();
            switch (tokens.kind()) {
                case TEXT -> text(tokens.start(), tokens.end());
                case OPENING -> {
                    if (tokens.name().equals("pre") && preEnd.has(tokens.end())) {
                        continueAt = preEnd.next(tokens.end()) + preEnd.length();
                        flush(false);
                        out.append(html, tokens.start(), continueAt).append('\n');
                        afterChild = true;
                    } else if (BLOCKS.contains(tokens.name())) {
                        openBlock();
                    } else {
                        inline();
                    }
                }
                case CLOSING -> {
                    if (BLOCKS.contains(tokens.name())) {
                        closeBlock();
                    } else {
                        inline();
                    }
                }
                case COMMENT, RAW -> inline();
            }
            more = tokens.nextFrom(continueAt);
        }
        flush(false);
        return out.toString();
    }

    private void text(int from, int to) {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && html.charAt(end) != '\n') {
                end++;
            }
            if (!isBlank(i, end)) {
                startLine();
                piece.append(html, i, end);
            } else if (lineEnded && end < to) {
                endPiece();
            } else {
                piece.append(html, i, end);
            }
            if (end < to) {
                lineEnded = true;
            }
            i = end + 1;
        }
    }

    /** Before something that is seen: the line break that the author typed in front of it. */
    private void startLine() {
        if (lineEnded) {
            lineEnded = false;
            trimEnd(piece);
            if (!piece.isEmpty()) {
                piece.append(endsWithBreak(piece) ? "\n" : "<br>\n");
            }
        }
    }

    private void inline() {
        if (tokens.name().equals("br")) {
            lineEnded = false;
            trimEnd(piece);
            if (endsWithBreak(piece)) {
                piece.setLength(piece.length() - "<br>".length());
                endPiece();
            } else {
                piece.append("<br>");
            }
            return;
        }
        if (!LAID_OUT.contains(tokens.name())) {
            startLine();
        }
        tokens.appendTo(piece);
    }

    private void openBlock() {
        String name = tokens.name();
        flush(false);
        tokens.appendTo(out);
        if (EMPTY.contains(name)) {
            out.append('\n');
            afterChild = true;
            return;
        }
        if ("p".equals(open.peek())) {
            open.pop();
        }
        if (open.size() < DEEPEST) {
            open.push(name);
        }
        afterChild = false;
    }

    private void closeBlock() {
        String name = tokens.name();
        flush(true);
        boolean known = isOpen(name);
        if (known) {
            while (!name.equals(open.pop())) {
                // ends with it
            }
        }
        if (known || !name.equals("p")) {
            tokens.appendTo(out);
            out.append('\n');
        }
        afterChild = true;
    }

    private boolean isOpen(String name) {
        int looked = 0;
        for (Iterator<String> names = open.iterator(); names.hasNext() && looked < 20; looked++) {
            if (names.next().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void endPiece() {
        trimEnd(piece);
        if (!Characters.isBlank(piece)) {
            pieces.add(Characters.stripped(piece.toString()));
        }
        piece.setLength(0);
    }

    private void flush(boolean atEnd) {
        endPiece();
        lineEnded = false;
        if (pieces.isEmpty()) {
            return;
        }
        String parent = open.peek();
        if (parent == null || parent.equals("blockquote")) {
            wrapAll();
        } else if (parent.equals("p")) {
            out.append(String.join("</p>\n<p>", pieces));
        } else if (OF_LINES.contains(parent)) {
            out.append(String.join("<br>\n<br>\n", pieces));
        } else if (OF_PARTS.contains(parent)) {
            out.append(String.join("\n", pieces));
        } else if (pieces.size() == 1 && (!isContainer(parent) || (atEnd && !afterChild))) {
            out.append(pieces.get(0));
        } else {
            wrapAll();
        }
        pieces.clear();
    }

    private static boolean isContainer(String name) {
        return switch (name) {
            case "div", "section", "article", "aside", "header", "footer", "main", "details", "form" -> true;
            default -> false;
        };
    }

    private void wrapAll() {
        for (String each : pieces) {
            out.append("<p>").append(each).append("</p>\n");
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isSpace(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void trimEnd(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private static boolean endsWithBreak(StringBuilder text) {
        return text.length() >= 4 && text.indexOf("<br>", text.length() - 4) >= 0;
    }
}
