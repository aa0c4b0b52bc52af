package blog.belonging.persistence.site;

import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaRedirects implements Redirects {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.SITE);
    }

    @Override
    public void add(Redirect redirect) {
        entityManager.persist(redirect);
    }

    @Override
    public void lead(String from, String to) {
        entityManager
                .createQuery("update Redirect r set r.target = :to where r.target = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    @Override
    public Optional<Redirect> byId(long id) {
        return Optional.ofNullable(entityManager.find(Redirect.class, id));
    }

    @Override
    public void remove(Redirect redirect) {
        entityManager.remove(redirect);
    }

    @Override
    public Set<String> known(Collection<String> sources) {
        return Set.copyOf(entityManager
                .createQuery("select r.source from Redirect r where r.source in :sources", String.class)
                .setParameter("sources", sources)
                .getResultList());
    }

    @Override
    public void free(Collection<String> sources) {
        entityManager
                .createQuery("delete from Redirect r where r.source in :sources")
                .setParameter("sources", sources)
                .executeUpdate();
    }
}
