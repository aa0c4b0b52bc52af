package blog.belonging.domain.author;

/** Somebody who has published here, and how many posts bear the name. */
public record Contributor(AuthorView author, int posts) {}
