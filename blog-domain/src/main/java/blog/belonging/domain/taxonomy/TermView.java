package blog.belonging.domain.taxonomy;

/** A category or a tag as readers see one. */
public record TermView(long id, String name, String description, String address) {}
