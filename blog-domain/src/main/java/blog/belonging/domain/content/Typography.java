package blog.belonging.domain.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** {@link Texturize} and, where wanted, {@link Smilies} over the texts of a parsed page. */
final class Typography implements NodeVisitor {

    private final boolean smilies;
    private final Texturize.Context context = new Texturize.Context();
    private int untouched;

    private Typography(boolean smilies) {
        this.smilies = smilies;
    }

    static void apply(Element body, boolean smilies) {
        NodeTraversor.traverse(new Typography(smilies), body);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String written = text.getWholeText();
            if (written.isEmpty()) {
                return;
            }
            if (untouched > 0 || isAddress(written)) {
                context.pass(written);
                return;
            }
            String set = context.apply(written);
            set = smilies ? Smilies.drawnIn(set) : set;
            if (!set.equals(written)) {
                text.text(set);
            }
        } else if (node instanceof Element element) {
            enterOrLeave(element, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            enterOrLeave(element, -1);
        }
    }

    private void enterOrLeave(Element element, int change) {
        String name = element.normalName();
        if (Texturize.leavesAlone(name)) {
            untouched += change;
        }
        if (!Texturize.isWithinALine(name)) {
            context.startLine();
        }
    }

    /** A link that shows where it leads must show it to the letter. */
    private static boolean isAddress(String text) {
        if (!text.startsWith("http") && !text.startsWith("www.")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
