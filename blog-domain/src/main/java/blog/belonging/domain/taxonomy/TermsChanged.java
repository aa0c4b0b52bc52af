package blog.belonging.domain.taxonomy;

/**
 * Readers may see something else of categories and tags. Fired within the transaction that changes them.
 *
 * @param filing whether posts stand in other lists than before; otherwise only names and addresses have changed
 */
public record TermsChanged(boolean filing) {}
