package blog.belonging.domain.post;

/** One of the names over a post. */
public record Byline(String name, String address) {}
