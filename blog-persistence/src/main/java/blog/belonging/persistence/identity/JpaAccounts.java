package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.ACCOUNT);
    }

    @Override
    public void add(Account account) {
        entityManager.persist(account);
    }

    @Override
    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    @Override
    public Optional<Account> held(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean anyWritingAs(long authorId) {
        return entityManager
                        .createQuery("select count(a) from Account a where a.authorId = :author", Long.class)
                        .setParameter("author", authorId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return Rows.first(entityManager
                .createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultList());
    }

    @Override
    public Optional<Account> byTicket(String ticketHash) {
        return Rows.first(entityManager
                .createQuery("select a from Account a where a.ticketHash = :hash or a.resetHash = :hash", Account.class)
                .setParameter("hash", ticketHash)
                .setMaxResults(1)
                .getResultList());
    }

    @Override
    public boolean none() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public void signedIn(long id, Instant now) {
        entityManager
                .createNativeQuery("update account set signed_in_at = ?1 where id = ?2")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, id)
                .executeUpdate();
    }

    /** In the same order for everybody, so that nobody waits for somebody who waits for them. */
    @Override
    public List<Account> administrators() {
        return entityManager
                .createQuery(
                        "select a from Account a where a.role = blog.belonging.domain.identity.Role.ADMINISTRATOR order by a.id",
                        Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
