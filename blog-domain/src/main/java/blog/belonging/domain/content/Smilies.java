package blog.belonging.domain.content;

import java.util.Map;

/**
 * {@code :-)} becomes 🙂, as WordPress does it: only where white space is on both sides. Its {@code 8)} is left out, because
 * in a text about research it is nearly always the end of "(aged 8)".
 */
final class Smilies {

    private static final Map<String, String> FACES = Map.ofEntries(
            Map.entry(":mrgreen:", "😀"),
            Map.entry(":neutral:", "😐"),
            Map.entry(":twisted:", "😈"),
            Map.entry(":arrow:", "➡"),
            Map.entry(":shock:", "😯"),
            Map.entry(":smile:", "🙂"),
            Map.entry(":???:", "😕"),
            Map.entry(":cool:", "😎"),
            Map.entry(":evil:", "👿"),
            Map.entry(":grin:", "😀"),
            Map.entry(":idea:", "💡"),
            Map.entry(":oops:", "😳"),
            Map.entry(":razz:", "😛"),
            Map.entry(":roll:", "🙄"),
            Map.entry(":wink:", "😉"),
            Map.entry(":cry:", "😥"),
            Map.entry(":eek:", "😮"),
            Map.entry(":lol:", "😆"),
            Map.entry(":mad:", "😡"),
            Map.entry(":sad:", "🙁"),
            Map.entry(":!:", "❗"),
            Map.entry(":?:", "❓"),
            Map.entry("8-)", "😎"),
            Map.entry("8-O", "😯"),
            Map.entry(":-(", "🙁"),
            Map.entry(":-)", "🙂"),
            Map.entry(":-?", "😕"),
            Map.entry(":-D", "😀"),
            Map.entry(":-P", "😛"),
            Map.entry(":-o", "😮"),
            Map.entry(":-x", "😡"),
            Map.entry(":-|", "😐"),
            Map.entry(";-)", "😉"),
            Map.entry(":(", "🙁"),
            Map.entry(":)", "🙂"),
            Map.entry(":?", "😕"),
            Map.entry(":D", "😀"),
            Map.entry(":P", "😛"),
            Map.entry(":o", "😮"),
            Map.entry(":x", "😡"),
            Map.entry(":|", "😐"),
            Map.entry(";)", "😉"));

    private static final int LONGEST = 10;

    private Smilies() {}

    static String drawnIn(String text) {
        if (text.indexOf(':') < 0 && text.indexOf(';') < 0 && text.indexOf("8-") < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            String face = end > at && end - at <= LONGEST ? FACES.get(text.substring(at, end)) : null;
            if (face == null) {
                out.append(text, at, end);
            } else {
                out.append(face);
            }
            while (end < text.length() && isSpace(text.charAt(end))) {
                out.append(text.charAt(end++));
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Characters.isSpace(c) || c == '\u00a0';
    }
}
