package blog.belonging.domain.content;

/** Which characters may be in a text at all: no control characters, no halves of a pair, nothing for private use. */
final class Characters {

    private Characters() {}

    static String cleaned(String text) {
        int first = firstUnwanted(text);
        if (first < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isUnwanted(c)) {
                clean.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return clean.toString();
    }

    private static int firstUnwanted(String text) {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < 0x7f) || c == '\n') {
                i++;
                continue;
            }
            int point = text.codePointAt(i);
            if (isUnwanted(point)) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }

    private static boolean isUnwanted(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0xd800 && c < 0xf900)
                || (c >= 0xfdd0 && c < 0xfdf0)
                || (c & 0xfffe) == 0xfffe
                || c >= 0xf0000;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without the white space of HTML at either end; a no-break space stays. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
