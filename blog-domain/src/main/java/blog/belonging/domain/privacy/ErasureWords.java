package blog.belonging.domain.privacy;

/** What stands where something was erased, in the blog's language. */
public interface ErasureWords {

    /** Instead of a name. */
    String anonymous();

    /** Instead of a text. */
    String removed();
}
