package blog.belonging.domain.identity;

import java.util.List;
import java.util.Optional;

/** Everybody who may work on the blog, for those who change it. */
public interface Accounts {

    long nextId();

    void add(Account account);

    Optional<Account> byId(long id);

    Optional<Account> byEmail(EmailAddress email);

    /** @param ticketHash not empty */
    Optional<Account> byTicket(String ticketHash);

    boolean none();

    /**
     * All administrators, held until the transaction ends: two of them who disable each other at the same moment must not both
     * succeed.
     */
    List<Account> administrators();
}
