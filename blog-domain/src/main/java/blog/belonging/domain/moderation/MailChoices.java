package blog.belonging.domain.moderation;

import java.util.Optional;

/** What moderators want to be told by mail. */
public interface MailChoices {

    Optional<MailChoice> of(long accountId);

    /** Held until the transaction ends. */
    Optional<MailChoice> held(long accountId);

    void add(MailChoice choice);
}
