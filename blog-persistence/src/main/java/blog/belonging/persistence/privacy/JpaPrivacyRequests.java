package blog.belonging.persistence.privacy;

import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.PrivacyRequests;
import blog.belonging.domain.privacy.RequestDraft;
import blog.belonging.domain.privacy.RequestLine;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPrivacyRequests implements PrivacyRequests {

    private static final String STATE = "blog.belonging.domain.privacy.PrivacyRequest.State.";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.PRIVACY);
    }

    @Override
    public void add(PrivacyRequest request) {
        entityManager.persist(request);
    }

    @Override
    public Optional<PrivacyRequest> byId(long id) {
        return Optional.ofNullable(entityManager.find(PrivacyRequest.class, id));
    }

    @Override
    public Optional<PrivacyRequest> held(long id) {
        return Optional.ofNullable(entityManager.find(PrivacyRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public int repeated(RequestDraft draft, Instant since) {
        return Rows.whole(entityManager
                .createQuery("select count(r) from PrivacyRequest r where r.kind = :kind and r.contact = :contact"
                        + " and r.about = :about and r.receivedAt > :since and r.state <> " + STATE + "UNCONFIRMED")
                .setParameter("kind", draft.kind())
                .setParameter("contact", draft.contact())
                .setParameter("about", draft.about())
                .setParameter("since", since)
                .getSingleResult());
    }

    @Override
    public int unconfirmedOf(String email, Instant since) {
        return Rows.whole(entityManager
                .createQuery("select count(r) from PrivacyRequest r where r.contact = :email and r.receivedAt > :since"
                        + " and r.state = " + STATE + "UNCONFIRMED")
                .setParameter("email", email)
                .setParameter("since", since)
                .getSingleResult());
    }

    @Override
    public List<PrivacyRequest> naming(String email) {
        return entityManager
                .createQuery(
                        "select r from PrivacyRequest r where lower(r.contact) like :email escape '!'"
                                + " or lower(r.about) like :email escape '!' or lower(r.notes) like :email escape '!'"
                                + " or lower(r.outcome) like :email escape '!' order by r.id",
                        PrivacyRequest.class)
                .setParameter("email", Like.containing(email))
                .getResultList();
    }

    @Override
    public List<RequestLine> open(int most) {
        return lines("where r.state not in (" + STATE + "ANSWERED, " + STATE
                        + "UNCONFIRMED) order by r.receivedAt, r.id")
                .setMaxResults(most)
                .getResultStream()
                .map(PrivacyRequest::line)
                .toList();
    }

    @Override
    public List<RequestLine> answered(int skipped, int size) {
        return lines("where r.state = " + STATE + "ANSWERED order by r.answeredAt desc, r.id desc")
                .setFirstResult(skipped)
                .setMaxResults(size)
                .getResultStream()
                .map(PrivacyRequest::line)
                .toList();
    }

    private TypedQuery<PrivacyRequest> lines(String condition) {
        return entityManager.createQuery("select r from PrivacyRequest r " + condition, PrivacyRequest.class);
    }

    @Override
    public int countAnswered() {
        return Rows.whole(entityManager
                .createQuery("select count(r) from PrivacyRequest r where r.state = " + STATE + "ANSWERED")
                .getSingleResult());
    }
}
