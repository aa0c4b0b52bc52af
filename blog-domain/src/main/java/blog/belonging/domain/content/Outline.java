package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The headings of a text, for its table of contents: the two highest levels that it uses. */
public record Outline(List<Heading> headings) {

    public static final Outline NONE = new Outline(List.of());

    /** A table longer than this is no help. */
    private static final int MOST = 100;

    private static final String FIELD = "\t";
    private static final String LINE = "\n";

    /**
     * One line of the table.
     *
     * @param depth 1, or 2 for what stands below the heading before
     * @param part of a text that is spread over several pages, from 1
     * @param anchor id of the heading on its page
     */
    public record Heading(int depth, int part, String anchor, String text) {

        public boolean isSub() {
            return depth > 1;
        }
    }

    public Outline {
        headings = List.copyOf(headings);
    }

    /** @param parts as they are served, in order */
    static Outline of(List<Element> parts) {
        int highest = parts.stream()
                .flatMap(part -> part.select("h2[id], h3[id], h4[id], h5[id], h6[id]").stream())
                .mapToInt(Outline::level)
                .min()
                .orElse(0);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Element heading : parts.get(i).select("h" + highest + "[id], h" + (highest + 1) + "[id]")) {
                String text = Characters.cleaned(heading.text())
                        .replaceAll("\\s+", " ")
                        .strip();
                if (!text.isEmpty() && headings.size() < MOST) {
                    headings.add(new Heading(level(heading) - highest + 1, i + 1, heading.id(), text));
                }
            }
        }
        return new Outline(headings);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** The reverse of {@link #written}. */
    public static Outline read(String written) {
        return new Outline(written.lines()
                .map(line -> line.split(FIELD, 4))
                .filter(fields -> fields.length == 4)
                .map(fields ->
                        new Heading(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), fields[2], fields[3]))
                .toList());
    }

    /** As it is kept: a line for each heading, tabs between its fields. An anchor has no white space. */
    String written() {
        StringBuilder written = new StringBuilder();
        headings.forEach(h -> written.append(h.depth)
                .append(FIELD)
                .append(h.part)
                .append(FIELD)
                .append(h.anchor)
                .append(FIELD)
                .append(h.text)
                .append(LINE));
        return written.toString();
    }
}
