package blog.belonging.persistence.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes numbers, texts and arrays of them as PHP's {@code serialize} does. */
final class PhpText {

    private PhpText() {}

    /** @param value a number, a text or a map of these */
    static String of(Object value) {
        if (value instanceof Number number) {
            return "i:" + number.longValue() + ";";
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder array = new StringBuilder("a:" + map.size() + ":{");
            map.forEach((key, each) -> array.append(of(key)).append(of(each)));
            return array.append('}').toString();
        }
        String text = value.toString();
        return "s:" + text.getBytes(StandardCharsets.UTF_8).length + ":\"" + text + "\";";
    }
}
