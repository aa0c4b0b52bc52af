package blog.belonging.domain.site;

/** How the letters of the blog look. */
public enum Typeface {
    /** Headings in the typeface that comes along, texts in a book face of the reader's device. */
    EDITORIAL,
    /** All in a book face of the reader's device: nothing is loaded. */
    CLASSIC,
    /** All in the plain face of the reader's device: nothing is loaded. */
    PLAIN
}
