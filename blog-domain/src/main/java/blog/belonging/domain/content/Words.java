package blog.belonging.domain.content;

import org.jsoup.nodes.Element;

/** Counts words for the reading time. A Chinese or Japanese character counts as one, since no space tells where a word ends. */
final class Words {

    private Words() {}

    static int in(Element text) {
        String words = text.text();
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if ((c > 0x2e80 && Character.isIdeographic(c)) || (c >= 0x3040 && c <= 0x30ff)) {
                count++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                count += inside ? 0 : 1;
                inside = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inside = false;
            }
        }
        return count;
    }
}
