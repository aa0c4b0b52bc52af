package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.HalfSignIn;
import blog.belonging.domain.identity.RecoveryCode;
import blog.belonging.domain.identity.SecondFactor;
import blog.belonging.domain.identity.SecondFactors;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSecondFactors implements SecondFactors {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public Optional<SecondFactor> of(long accountId) {
        return Optional.ofNullable(entityManager.find(SecondFactor.class, accountId));
    }

    @Override
    public void add(SecondFactor factor) {
        entityManager.persist(factor);
    }

    @Override
    public void remove(long accountId) {
        removeHalfSignIns(accountId);
        removeCodes(accountId);
        of(accountId).ifPresent(entityManager::remove);
    }

    private void removeCodes(long accountId) {
        entityManager
                .createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Override
    public boolean accept(long accountId, long step) {
        return entityManager
                        .createNativeQuery(
                                "update second_factor set last_step = ?1 where account_id = ?2 and last_step < ?1")
                        .setParameter(1, step)
                        .setParameter(2, accountId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void replaceCodes(long accountId, List<String> hashes) {
        removeCodes(accountId);
        hashes.forEach(
                hash -> entityManager.persist(new RecoveryCode(sequences.next(Sequences.Of.ACCOUNT), accountId, hash)));
    }

    @Override
    public boolean spendCode(long accountId, String hash) {
        return entityManager
                        .createQuery("delete from RecoveryCode c where c.accountId = :account and c.hash = :hash")
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    @Override
    public int codesLeft(long accountId) {
        return Math.toIntExact(entityManager
                .createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult());
    }

    @Override
    public void add(HalfSignIn half) {
        entityManager.persist(half);
    }

    @Override
    public Optional<HalfSignIn> halfSignIn(String ticketHash) {
        return Optional.ofNullable(entityManager.find(HalfSignIn.class, ticketHash));
    }

    @Override
    public boolean spendHalfSignIn(String ticketHash) {
        return entityManager
                        .createQuery("delete from HalfSignIn h where h.ticketHash = :hash")
                        .setParameter("hash", ticketHash)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void removeHalfSignIns(long accountId) {
        entityManager
                .createQuery("delete from HalfSignIn h where h.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Override
    public void removeHalfSignInsOverAt(Instant now) {
        entityManager
                .createQuery("delete from HalfSignIn h where h.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
