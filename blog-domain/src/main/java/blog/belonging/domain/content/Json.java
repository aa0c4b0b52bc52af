package blog.belonging.domain.content;

import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;

/** Reads JSON that anybody may have written. */
final class Json {

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private static final int DEEPEST = 50;

    private Json() {}

    /** @return {@link JsonValue#NULL} where the text is no JSON: a text is worth more than its settings */
    static JsonValue read(String json) {
        if (isDeep(json)) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readValue();
        } catch (RuntimeException broken) {
            // Not only JsonException: Parsson refuses deep nesting with a plain RuntimeException.
            return JsonValue.NULL;
        }
    }

    /** A reader that calls itself for every bracket could run out of stack. */
    private static boolean isDeep(String json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length() && depth <= DEEPEST; i++) {
            char c = json.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                i++;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return depth > DEEPEST;
    }
}
