package blog.belonging.domain.post;

/** A category or tag that a post is filed under. */
public record TermLink(String name, String address) {}
