package blog.belonging.domain.writing;

import java.time.Instant;

/**
 * What somebody has typed into an entry and not saved.
 *
 * @param fields of the form, as JSON
 * @param edition of the entry that the typing began with
 */
public record UnsavedWork(String fields, long edition, Instant savedAt) {}
