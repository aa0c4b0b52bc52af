package blog.belonging.domain.identity;

import java.time.Instant;

/** Writes to the owners of accounts, in the transaction of what it tells of. Where no mail is set up, it writes nothing. */
public interface AccountMails {

    /** Whom it is for. */
    record Addressee(String name, EmailAddress email) {}

    /**
     * A one-time link.
     *
     * @param ticket as {@link PasswordKeeping} takes it
     * @param until when it leads nowhere any more
     */
    record Way(String ticket, Instant until) {}

    /** Whether links can be mailed: the blog also has to know where it is, and believes no request about that. */
    boolean canBringLinks();

    /** @return whether it will be sent */
    boolean tell(Addressee to, AccountMail what);

    /** @return whether it will be sent */
    boolean bring(Addressee to, AccountMail what, Way way);
}
