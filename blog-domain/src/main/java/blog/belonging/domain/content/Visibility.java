package blog.belonging.domain.content;

/** Who may read an entry once it is published. */
public enum Visibility {
    PUBLIC,
    PRIVATE,
    PASSWORD
}
