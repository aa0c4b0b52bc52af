package blog.belonging.domain.writing;

import blog.belonging.domain.site.PublishingCheck;

/**
 * Something in an entry that its author may want to look at before it is published.
 *
 * @param where the words or the address that it is about; plain text, perhaps empty
 */
public record Finding(PublishingCheck check, String where) {}
