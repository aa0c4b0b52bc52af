package blog.belonging.domain.post;

import java.time.Instant;

/**
 * What somebody has typed into a post and not saved.
 *
 * @param fields of the form, as JSON
 * @param edition of the post that the typing began with
 */
public record UnsavedWork(String fields, long edition, Instant savedAt) {}
