package blog.belonging.web.shared;

import java.util.List;

/**
 * What the head of a page says to machines: search engines, networks that show links, reference managers.
 *
 * @param canonical absolute
 * @param previous absolute address of the page before this one; empty if there is none
 * @param next absolute, as well
 * @param names {@code meta} elements with a name, in this order
 * @param properties {@code meta} elements with a property (RDFa): Open Graph
 * @param linkedData JSON-LD, as it may stand in a script element
 */
public record Metadata(
        String canonical,
        String previous,
        String next,
        List<Statement> names,
        List<Statement> properties,
        String linkedData) {

    public Metadata {
        names = List.copyOf(names);
        properties = List.copyOf(properties);
    }

    /** One of them. */
    public record Statement(String key, String value) {}
}
