package blog.belonging.domain.transfer;

import jakarta.json.JsonObject;

/**
 * Something that a complete copy of a blog has and WordPress's format has no place for.
 *
 * @param kind the section of the copy: {@code settings}, {@code redirects}
 * @param key by which it is told from others of its kind
 */
public record Extra(String kind, String key, JsonObject facts) {

    /** In the ledger, which has room for so many characters. */
    private static final int LONGEST_KEY = 250;

    String inLedger() {
        String whole = kind + ":" + key;
        return whole.length() <= LONGEST_KEY ? whole : kind + ":" + Digest.of(key);
    }

    String text(String name) {
        return facts.getString(name, "");
    }

    long number(String name) {
        return facts.getJsonNumber(name) == null ? 0 : facts.getJsonNumber(name).longValue();
    }

    boolean yes(String name) {
        return facts.getBoolean(name, false);
    }
}
