package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.taxonomy.ListedTerms;
import blog.belonging.domain.taxonomy.TermLine;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaListedTerms implements ListedTerms {

    private static final String CATEGORIES = """
            select c.id, c.version, c.name, c.slug, c.description, c.path, coalesce(c.parent_id, 0), coalesce(n.posts, 0)
              from category c
              left join (select category_id, count(*) as posts from post_category group by category_id) n on n.category_id = c.id
            """;

    private static final String TAGS = """
            select t.id, t.version, t.name, t.slug, t.description, '', 0,
                   (select count(*) from post_tag j where j.tag_id = t.id)
              from tag t
            """;

    private static final String LIKE = " where lower(t.name) like ?1 escape '!'";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<TermLine> categories(int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(CATEGORIES + " order by lower(c.name), c.id")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaListedTerms::line).toList();
    }

    @Override
    public Optional<TermLine> category(long id) {
        return one(CATEGORIES + " where c.id = ?1", id);
    }

    @Override
    public int countTags(String part) {
        return Rows.whole(entityManager
                .createNativeQuery("select count(*) from tag t" + LIKE)
                .setParameter(1, Like.containing(part))
                .getSingleResult());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<TermLine> tags(String part, int skipped, int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(TAGS + LIKE + " order by lower(t.name), t.id")
                .setParameter(1, Like.containing(part))
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaListedTerms::line).toList();
    }

    @Override
    public Optional<TermLine> tag(long id) {
        return one(TAGS + " where t.id = ?1", id);
    }

    @SuppressWarnings("unchecked")
    private Optional<TermLine> one(String sql, long id) {
        List<Object[]> rows =
                entityManager.createNativeQuery(sql).setParameter(1, id).getResultList();
        return Rows.first(rows).map(JpaListedTerms::line);
    }

    private static TermLine line(@Nullable Object[] row) {
        String path = Rows.text(row[5]);
        String slug = Rows.text(row[3]);
        return new TermLine(
                Rows.number(row[0]),
                Rows.number(row[1]),
                Rows.text(row[2]),
                slug,
                Rows.text(row[4]),
                path.isEmpty() ? Permalinks.tag(new Slug(slug)) : Permalinks.category(path),
                Optional.of(Rows.number(row[6])).filter(parent -> parent != 0),
                Rows.whole(row[7]),
                0);
    }
}
