package blog.belonging.persistence.media;

import blog.belonging.domain.media.PublicMedia;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaPublicMedia implements PublicMedia {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<String> addressOf(long id) {
        return Rows.first(entityManager
                        .createQuery(
                                "select m.path from MediaItem m where m.id = :id and m.present = true", String.class)
                        .setParameter("id", id)
                        .getResultList())
                .map(Permalinks::upload);
    }
}
