package blog.belonging.persistence.search;

import blog.belonging.domain.search.MarkedText;
import blog.belonging.domain.search.SearchableText;
import java.util.ArrayList;
import java.util.List;

/** Reads what the highlighter has marked. Its marks are characters for private use, which no served text contains. */
final class Marks {

    static final String BEGIN = "\ue000";
    static final String END = "\ue001";

    /** Of a passage, in characters; some sentences never end. */
    private static final int LONGEST = 320;

    /** So much stands before the first mark. */
    private static final int BEFORE = 100;

    private static final String BETWEEN = " … ";

    private Marks() {}

    /** A whole text in which the fragments are found again. */
    static MarkedText in(String text, List<String> fragments) {
        String marked = text;
        for (String fragment : fragments) {
            marked = marked.replace(unmarked(fragment), fragment);
        }
        return pieces(marked);
    }

    /** Some fragments, no longer than is good to read. */
    static MarkedText passage(List<String> fragments) {
        String marked = String.join(
                        BETWEEN, fragments.stream().map(String::strip).toList())
                .replace(SearchableText.PARAGRAPH, ' ');
        return pieces(shortened(marked));
    }

    private static String unmarked(String fragment) {
        return fragment.replace(BEGIN, "").replace(END, "");
    }

    private static MarkedText pieces(String marked) {
        List<MarkedText.Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean inside = false;
        for (int at = 0; at <= marked.length(); at++) {
            boolean end = at == marked.length();
            if (!end && marked.charAt(at) != BEGIN.charAt(0) && marked.charAt(at) != END.charAt(0)) {
                continue;
            }
            if (at > from) {
                pieces.add(new MarkedText.Piece(marked.substring(from, at), inside));
            }
            inside = !end && marked.charAt(at) == BEGIN.charAt(0);
            from = at + 1;
        }
        return new MarkedText(pieces);
    }

    private static String shortened(String marked) {
        if (marked.length() <= LONGEST) {
            return marked;
        }
        int first = Math.max(0, marked.indexOf(BEGIN));
        int start = first <= BEFORE ? 0 : marked.indexOf(' ', first - BEFORE) + 1;
        if (start <= 0 || start > first) {
            start = first <= BEFORE ? 0 : first;
        }
        int end = Math.min(marked.length(), start + LONGEST);
        if (end < marked.length()) {
            int space = marked.lastIndexOf(' ', end);
            end = space > first ? space : end;
            end -= Character.isHighSurrogate(marked.charAt(end - 1)) ? 1 : 0;
        }
        String cut = marked.substring(start, end);
        boolean open = cut.lastIndexOf(BEGIN) > cut.lastIndexOf(END);
        return (start > 0 ? "… " : "") + cut + (open ? END : "") + (end < marked.length() ? " …" : "");
    }
}
