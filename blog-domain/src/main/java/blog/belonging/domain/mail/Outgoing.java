package blog.belonging.domain.mail;

import java.time.Instant;

/**
 * A letter that one node has taken out of the outbox and tries to deliver.
 *
 * @param until when another node may take it, if nothing was heard of it
 * @param messageId the same in every attempt, so that whoever gets it twice can tell
 */
public record Outgoing(long id, Instant until, String messageId, Instant writtenAt, Letter letter) {}
