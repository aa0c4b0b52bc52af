package blog.belonging.domain.content;

/**
 * {@code indexOf} for a reader that only moves forward. Remembers what it found, so that a million openings without an
 * end cost one look at the text and not a million.
 */
final class Finder {

    private final String text;
    private final String sought;
    private int from = -1;
    private int found = -1;

    Finder(String text, String sought) {
        this.text = text;
        this.sought = sought;
    }

    /** @return where it stands at or after {@code position}; the length of the text if nowhere */
    int next(int position) {
        if (from < 0 || position < from || found < position) {
            int at = text.indexOf(sought, position);
            found = at < 0 ? text.length() : at;
            from = position;
        }
        return found;
    }

    boolean has(int position) {
        return next(position) < text.length();
    }

    int length() {
        return sought.length();
    }
}
