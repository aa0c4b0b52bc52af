package blog.belonging.domain.search;

import blog.belonging.domain.shared.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a served text. Paragraphs are kept apart, so that a passage does not run from a heading into what follows. */
public final class SearchableText {

    /** Unicode's own; every way to find the end of a sentence knows it. */
    public static final char PARAGRAPH = '\u2029';

    /** Of one text, in characters: a book of 150,000 words. */
    private static final int LONGEST = 1_000_000;

    private SearchableText() {}

    public static String of(SafeHtml html) {
        StringBuilder text = new StringBuilder(html.html().length());
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            append(text, words.getWholeText());
                        } else if (isBlock(node)) {
                            end(text);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (isBlock(node)) {
                            end(text);
                        }
                    }
                },
                Jsoup.parseBodyFragment(html.html()).body());
        int length =
                text.length() > 0 && text.charAt(text.length() - 1) == PARAGRAPH ? text.length() - 1 : text.length();
        return text.substring(0, Math.min(length, LONGEST));
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.tagName().equals("br"));
    }

    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                text.append(c);
            } else if (text.length() > 0
                    && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != PARAGRAPH) {
                text.append(' ');
            }
        }
    }

    private static void end(StringBuilder text) {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last--);
        }
        if (last >= 0 && text.charAt(last) != PARAGRAPH) {
            text.append(PARAGRAPH);
        }
    }
}
