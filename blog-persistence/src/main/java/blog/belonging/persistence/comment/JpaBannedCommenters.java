package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.BannedCommenters;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaBannedCommenters implements BannedCommenters {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public boolean has(String email) {
        return entityManager.find(BannedCommenter.class, email) != null;
    }

    @Override
    public void add(String email, Instant at, String who) {
        if (!has(email)) {
            entityManager.persist(new BannedCommenter(email, at, who));
        }
    }

    @Override
    public boolean remove(String email) {
        return entityManager
                        .createQuery("delete from BannedCommenter b where b.email = :email")
                        .setParameter("email", email)
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Line> page(int skipped, int size) {
        return entityManager
                .createQuery("""
                        select b.email, b.bannedAt, b.who from BannedCommenter b order by b.bannedAt desc, b.email
                        """, Object[].class)
                .setFirstResult(skipped)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new Line(Rows.text(row[0]), Rows.instant(row[1]), Rows.text(row[2])))
                .toList();
    }

    @Override
    public int count() {
        return Rows.whole(entityManager
                .createQuery("select count(b) from BannedCommenter b")
                .getSingleResult());
    }
}
