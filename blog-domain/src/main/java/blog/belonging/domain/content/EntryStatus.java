package blog.belonging.domain.content;

/** Where an entry stands between first draft and withdrawal. */
public enum EntryStatus {
    DRAFT,
    PENDING,
    SCHEDULED,
    PUBLISHED,
    PRIVATE,
    /** Withdrawn, not deleted: its address answers 410 so that feed readers forget it. */
    TRASHED
}
