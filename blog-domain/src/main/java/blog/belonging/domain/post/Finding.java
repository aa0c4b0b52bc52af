package blog.belonging.domain.post;

import blog.belonging.domain.site.PublishingCheck;

/**
 * Something in a post that its author may want to look at before it is published.
 *
 * @param where the words or the address that it is about; plain text, perhaps empty
 */
public record Finding(PublishingCheck check, String where) {}
