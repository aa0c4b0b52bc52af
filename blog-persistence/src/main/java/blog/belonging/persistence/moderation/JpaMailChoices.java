package blog.belonging.persistence.moderation;

import blog.belonging.domain.moderation.MailChoice;
import blog.belonging.domain.moderation.MailChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaMailChoices implements MailChoices {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<MailChoice> of(long accountId) {
        return Optional.ofNullable(entityManager.find(MailChoice.class, accountId));
    }

    @Override
    public Optional<MailChoice> held(long accountId) {
        return Optional.ofNullable(entityManager.find(MailChoice.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(MailChoice choice) {
        entityManager.persist(choice);
    }
}
