package blog.belonging.persistence.author;

import blog.belonging.domain.author.AuthorLine;
import blog.belonging.domain.author.ListedAuthors;
import blog.belonging.domain.author.PortraitChoice;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaListedAuthors implements ListedAuthors {

    private static final String SELECT = """
            select a.id, a.version, a.display_name, a.slug, a.email, a.bio, a.website, a.orcid, coalesce(a.portrait_id, 0),
                   c.portrait, a.guest, (select count(*) from post_byline b where b.author_id = a.id),
                   coalesce((select min(n.name) from account n where n.author_id = a.id), '')
              from author a join author_card c on c.id = a.id
            """;

    private static final String LIKE = " where lower(a.display_name) like ?1 escape '!'";

    private static final String PICTURES = """
            select m.id, m.title, m.path,
                   (select min(s.path) from media_size s where s.media_id = m.id and s.name = 'thumbnail')
              from media_item m where m.mime_type like 'image/%' and m.present = true
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public int count(String part) {
        return Rows.whole(entityManager
                .createNativeQuery("select count(*) from author a" + LIKE)
                .setParameter(1, Like.containing(part))
                .getSingleResult());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AuthorLine> page(String part, int skipped, int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT + LIKE + " order by lower(a.display_name), a.id")
                .setParameter(1, Like.containing(part))
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaListedAuthors::line).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<AuthorLine> byId(long id) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT + " where a.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return Rows.first(rows).map(JpaListedAuthors::line);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PortraitChoice> pictures(String words, int limit) {
        Conditions conditions = new Conditions();
        if (!words.isEmpty()) {
            String like = Like.containing(words);
            conditions.add("(lower(m.title) like ? escape '!' or lower(m.path) like ? escape '!')", like, like);
        }
        List<Object[]> rows = conditions
                .query(entityManager, PICTURES, " order by m.uploaded_at desc, m.id desc")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaListedAuthors::picture).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<PortraitChoice> picture(long mediaId) {
        List<Object[]> rows = entityManager
                .createNativeQuery(PICTURES + " and m.id = ?1")
                .setParameter(1, mediaId)
                .getResultList();
        return Rows.first(rows).map(JpaListedAuthors::picture);
    }

    private static PortraitChoice picture(@Nullable Object[] row) {
        String path = Rows.text(row[2]);
        String title = Rows.text(row[1]);
        String small = Rows.text(row[3]);
        return new PortraitChoice(
                Rows.number(row[0]),
                title.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : title,
                small.isEmpty() ? path : small);
    }

    private static AuthorLine line(@Nullable Object[] row) {
        return new AuthorLine(
                Rows.number(row[0]),
                Rows.number(row[1]),
                Rows.text(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                Rows.text(row[5]),
                Rows.text(row[6]),
                Rows.text(row[7]),
                Optional.of(Rows.number(row[8])).filter(id -> id != 0),
                Rows.text(row[9]),
                Rows.yes(row[10]),
                Rows.whole(row[11]),
                Rows.text(row[12]));
    }
}
