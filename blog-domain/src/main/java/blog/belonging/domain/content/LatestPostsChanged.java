package blog.belonging.domain.content;

/** What shows the latest posts may have to show others. Fired within the transaction that changes them. */
public record LatestPostsChanged() {}
