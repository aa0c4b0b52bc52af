package blog.belonging.domain.media;

/** What shows this upload has to be made anew. Fired within the transaction that changes it. */
public record MediaChanged(long id) {}
