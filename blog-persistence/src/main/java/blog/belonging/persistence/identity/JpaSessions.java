package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.Session;
import blog.belonging.domain.identity.Sessions;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSessions implements Sessions {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.ACCOUNT);
    }

    @Override
    public void add(Session session) {
        entityManager.persist(session);
    }

    @Override
    public Optional<Session> byToken(String tokenHash) {
        return Rows.first(entityManager
                .createQuery("select s from Session s where s.tokenHash = :hash", Session.class)
                .setParameter("hash", tokenHash)
                .getResultList());
    }

    @Override
    public List<Session> of(long accountId) {
        return entityManager
                .createQuery(
                        "select s from Session s where s.accountId = :account order by s.seenAt desc, s.id desc",
                        Session.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    @Override
    public void remove(long accountId, long id) {
        entityManager
                .createQuery("delete from Session s where s.accountId = :account and s.id = :id")
                .setParameter("account", accountId)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public int removeAll(long accountId) {
        return entityManager
                .createQuery("delete from Session s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Override
    public void removeStale(Instant now, Instant notSeenSince) {
        entityManager
                .createQuery("delete from Session s where s.endsAt <= :now or s.seenAt <= :since")
                .setParameter("now", now)
                .setParameter("since", notSeenSince)
                .executeUpdate();
    }
}
