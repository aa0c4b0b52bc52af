package blog.belonging.domain.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads block markup: {@code <!-- wp:name {"json"} -->}, {@code <!-- /wp:name -->} and {@code <!-- wp:name /-->}.
 *
 * <p>Tolerant, because exports are: an end without a beginning is passed over, a block without an end ends with the text,
 * and what looks nearly like a block but is none stays HTML. No text is ever lost.
 */
final class BlockParser {

    /** Deeper blocks become part of the one at this depth; nobody wrote them by hand. */
    private static final int DEEPEST = 60;

    private final String content;
    private final Finder comment;
    private final Finder commentEnd;
    private final Deque<Block> open = new ArrayDeque<>();
    private final Block root = new Block("", "");
    private int tooDeep;

    private BlockParser(String content) {
        this.content = content;
        comment = new Finder(content, "<!--");
        commentEnd = new Finder(content, "-->");
    }

    static boolean hasBlocks(String content) {
        return content.contains("<!-- wp:");
    }

    static List<BlockPart> parse(String content) {
        return new BlockParser(content).parts();
    }

    private List<BlockPart> parts() {
        open.push(root);
        int from = 0;
        for (int at = comment.next(0); at < content.length(); at = comment.next(at + 4)) {
            Delimiter delimiter = delimiterAt(at);
            if (delimiter == null) {
                continue;
            }
            addHtml(from, at);
            apply(delimiter);
            from = delimiter.end();
        }
        addHtml(from, content.length());
        while (open.size() > 1) {
            attach(open.pop());
        }
        return root.parts();
    }

    private void apply(Delimiter delimiter) {
        if (delimiter.closing()) {
            close(delimiter.name());
            return;
        }
        Block block = new Block(delimiter.name(), delimiter.json());
        if (delimiter.empty()) {
            block.close();
            attach(block);
        } else if (open.size() > DEEPEST) {
            tooDeep++;
        } else {
            open.push(block);
        }
    }

    private void close(String name) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        int depth = 0;
        boolean found = false;
        for (Iterator<Block> blocks = open.iterator(); blocks.hasNext() && !found; depth++) {
            found = blocks.next().name().equals(name);
        }
        if (!found) {
            return;
        }
        for (; depth > 1; depth--) {
            attach(open.pop());
        }
        Block block = open.pop();
        block.close();
        attach(block);
    }

    private void attach(Block block) {
        Block parent = open.peek();
        (parent == null ? root : parent).add(block);
    }

    private void addHtml(int from, int to) {
        if (to > from) {
            Block parent = open.peek();
            (parent == null ? root : parent).add(new BlockPart.Html(content.substring(from, to)));
        }
    }

    private @Nullable Delimiter delimiterAt(int at) {
        int end = commentEnd.next(at + 4);
        // WordPress escapes "<" and "--" in the JSON, so neither a comment nor its end can be inside.
        if (end >= content.length() || comment.next(at + 4) < end) {
            return null;
        }
        int i = afterSpace(at + 4, end);
        if (i == at + 4) {
            return null;
        }
        boolean closing = i < end && content.charAt(i) == '/';
        if (closing) {
            i++;
        }
        if (!content.startsWith("wp:", i)) {
            return null;
        }
        int nameStart = i + 3;
        int nameEnd = nameStart;
        while (nameEnd < end && isNameCharacter(content.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = content.substring(nameStart, nameEnd);
        if (name.isEmpty() || name.length() > 100) {
            return null;
        }
        int rest = afterSpace(nameEnd, end);
        int restEnd = end;
        boolean empty = restEnd > rest && content.charAt(restEnd - 1) == '/';
        if (empty) {
            restEnd--;
        }
        String json = Characters.stripped(content.substring(rest, restEnd));
        if (!json.isEmpty() && (rest == nameEnd || json.charAt(0) != '{')) {
            return null;
        }
        return new Delimiter(name.indexOf('/') < 0 ? "core/" + name : name, json, closing, empty, end + 3);
    }

    private int afterSpace(int from, int end) {
        int i = from;
        while (i < end && Characters.isSpace(content.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
    }

    private record Delimiter(String name, String json, boolean closing, boolean empty, int end) {}
}
