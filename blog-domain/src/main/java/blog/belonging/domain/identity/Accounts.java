package blog.belonging.domain.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everybody who may work on the blog, for those who change it. */
public interface Accounts {

    long nextId();

    void add(Account account);

    Optional<Account> byId(long id);

    /** As it is now, and held until the transaction ends, so that nobody else changes it meanwhile. */
    Optional<Account> held(long id);

    /** Whether somebody writes under this name. */
    boolean anyWritingAs(long authorId);

    Optional<Account> byEmail(EmailAddress email);

    /**
     * Whose one-time link it is, however it was handed out.
     *
     * @param ticketHash not empty
     */
    Optional<Account> byTicket(String ticketHash);

    boolean none();

    /** Does not count as a change: somebody who signs in twice at once, by pressing twice, changes nothing twice. */
    void signedIn(long id, Instant now);

    /**
     * All administrators, held until the transaction ends: two of them who disable each other at the same moment must not both
     * succeed.
     */
    List<Account> administrators();
}
