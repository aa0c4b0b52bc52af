package blog.belonging.domain.privacy;

import java.time.Instant;

/** Writes to people who want to know what is kept of them, in the transaction of what it tells of. Where no mail is set up, it writes nothing. */
public interface PrivacyMails {

    /** Whether links can be mailed: the blog also has to know where it is, and believes no request about that. */
    boolean canBringLinks();

    /**
     * @param key that only they have
     * @return whether it will be sent
     */
    boolean bringLink(String email, PrivacyRequest.Kind kind, long id, String key, Instant until);

    /** @return whether it will be sent; not if there is no e-mail address in how they want to be reached */
    boolean acknowledge(String contact, long id, Instant receivedAt);
}
