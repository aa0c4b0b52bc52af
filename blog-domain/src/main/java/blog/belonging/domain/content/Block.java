package blog.belonging.domain.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One block of WordPress's block markup, or (without a name) the HTML between blocks. */
final class Block implements BlockPart {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,15}");

    private final String name;
    private final String json;
    private final List<BlockPart> parts = new ArrayList<>();
    private JsonObject attributes = JsonValue.EMPTY_JSON_OBJECT;
    private boolean read;
    private boolean closed;

    /** @param name with its namespace: {@code core/paragraph}; empty for HTML between blocks */
    Block(String name, String json) {
        this.name = name;
        this.json = json;
    }

    String name() {
        return name;
    }

    List<BlockPart> parts() {
        return parts;
    }

    void add(BlockPart part) {
        parts.add(part);
    }

    void close() {
        closed = true;
    }

    /** False where the author's markup has no end of this block: what follows may not belong to it, so none of it is dropped. */
    boolean isClosed() {
        return closed;
    }

    List<Block> innerBlocks() {
        List<Block> blocks = new ArrayList<>();
        for (BlockPart part : parts) {
            if (part instanceof Block block) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** The block's own HTML, without that of the blocks in it. */
    String ownHtml() {
        if (parts.size() == 1 && parts.get(0) instanceof Html html) {
            return html.html();
        }
        StringBuilder own = new StringBuilder();
        for (BlockPart part : parts) {
            if (part instanceof Html html) {
                own.append(html.html());
            }
        }
        return own.toString();
    }

    Optional<String> text(String attribute) {
        return attributes().get(attribute) instanceof JsonString string
                ? Optional.of(string.getString())
                : Optional.empty();
    }

    /** A text of an object in the attributes: {@code layout.type}. */
    Optional<String> text(String object, String attribute) {
        return attributes().get(object) instanceof JsonObject inner && inner.get(attribute) instanceof JsonString string
                ? Optional.of(string.getString())
                : Optional.empty();
    }

    OptionalLong number(String attribute) {
        return number(attributes().get(attribute));
    }

    OptionalLong number(String object, String attribute) {
        return attributes().get(object) instanceof JsonObject inner
                ? number(inner.get(attribute))
                : OptionalLong.empty();
    }

    /** Whether an object in the attributes says anything about it: not null, not empty. */
    boolean has(String object, String attribute) {
        if (!(attributes().get(object) instanceof JsonObject inner)) {
            return false;
        }
        JsonValue value = inner.get(attribute);
        return value != null
                && value != JsonValue.NULL
                && !(value instanceof JsonArray array && array.isEmpty())
                && !(value instanceof JsonObject settings && settings.isEmpty());
    }

    private static OptionalLong number(@Nullable JsonValue value) {
        String digits = value instanceof JsonNumber number
                ? number.toString()
                : value instanceof JsonString string ? string.getString() : "";
        return WHOLE_NUMBER.matcher(digits).matches() ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private JsonObject attributes() {
        if (!read) {
            read = true;
            attributes = objectIn(json);
        }
        return attributes;
    }

    /** Broken JSON is no attributes: the text of the block is worth more than its settings. */
    private static JsonObject objectIn(String json) {
        return json.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : Json.read(json) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
