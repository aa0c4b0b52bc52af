package blog.belonging.domain.transfer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the arrays that PHP's {@code serialize} writes: numbers, texts, booleans, nulls and arrays of them. Objects and
 * references are never made, whatever the text says: an array that contains one is read as empty.
 */
final class PhpSerialized {

    private static final int DEEPEST = 20;
    private static final int MOST = 10_000;

    private final byte[] bytes;
    private int at;
    private int values;

    private PhpSerialized(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An array by its keys; empty for anything else, damaged or hostile text included. */
    static Map<?, ?> map(String text) {
        if (!text.startsWith("a:")) {
            return Map.of();
        }
        PhpSerialized reader = new PhpSerialized(text.getBytes(StandardCharsets.UTF_8));
        return reader.value(0)
                .filter(Map.class::isInstance)
                .map(m -> (Map<?, ?>) m)
                .orElse(Map.of());
    }

    /** Empty where the text stops making sense. PHP's null is the empty text: nobody here tells them apart. */
    private Optional<Object> value(int depth) {
        if (depth > DEEPEST || ++values > MOST || at + 1 >= bytes.length) {
            return Optional.empty();
        }
        char type = (char) bytes[at];
        if (type == 'N') {
            return take("N;") ? Optional.of("") : Optional.empty();
        }
        at++;
        if (!take(":")) {
            return Optional.empty();
        }
        return switch (type) {
            case 'i', 'b' -> until(';').flatMap(PhpSerialized::whole);
            case 'd' -> until(';').map(s -> s);
            case 's' -> string();
            case 'a' -> array(depth);
            default -> Optional.empty();
        };
    }

    private Optional<Object> string() {
        Optional<Integer> length = length();
        if (length.isEmpty() || !take("\"") || length.get() > bytes.length - at) {
            return Optional.empty();
        }
        String text = new String(bytes, at, length.get(), StandardCharsets.UTF_8);
        at += length.get();
        return take("\";") ? Optional.of(text) : Optional.empty();
    }

    private Optional<Object> array(int depth) {
        Optional<Integer> size = length();
        if (size.isEmpty() || !take("{")) {
            return Optional.empty();
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size.get(); i++) {
            Optional<Object> key = value(depth + 1);
            Optional<Object> value = key.isEmpty() ? key : value(depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            map.put(key.get(), value.get());
        }
        return take("}") ? Optional.of(map) : Optional.empty();
    }

    private Optional<Integer> length() {
        return until(':')
                .filter(s -> !s.isEmpty() && s.length() < 9 && s.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }

    private static Optional<Object> whole(String text) {
        boolean number = !text.isEmpty() && text.length() < 18 && text.matches("-?[0-9]+");
        return number ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private Optional<String> until(char end) {
        for (int i = at; i < bytes.length && i < at + 40; i++) {
            if (bytes[i] == end) {
                String text = new String(bytes, at, i - at, StandardCharsets.US_ASCII);
                at = i + 1;
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private boolean take(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += expected.length();
        return true;
    }
}
