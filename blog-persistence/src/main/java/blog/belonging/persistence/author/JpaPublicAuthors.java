package blog.belonging.persistence.author;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.author.Contributor;
import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPublicAuthors implements PublicAuthors {

    private static final String SELECT = """
            select a.id, a.slug, a.display_name, a.bio, a.website, a.orcid, a.portrait from author_card a
             where exists (select 1 from post_list l where l.kind = 'AUTHOR' and l.list_id = a.id)
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<AuthorView> bySlug(Slug slug) {
        return one(" and a.slug = ?1", slug.text());
    }

    @Override
    public Optional<AuthorView> byId(long id) {
        return one(" and a.id = ?1", id);
    }

    @SuppressWarnings("unchecked")
    private Optional<AuthorView> one(String condition, Object parameter) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT + condition)
                .setParameter(1, parameter)
                .getResultList();
        return Rows.first(rows).map(JpaPublicAuthors::view);
    }

    private static AuthorView view(Object[] row) {
        return new AuthorView(
                Rows.number(row[0]),
                new Slug(Rows.text(row[1])),
                Rows.text(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                Rows.text(row[5]),
                Rows.text(row[6]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Contributor> all(int limit) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select a.id, a.slug, a.display_name, a.bio, a.website, a.orcid, a.portrait, l.posts
                          from author_card a join post_list l on l.kind = 'AUTHOR' and l.list_id = a.id
                         order by lower(a.display_name), a.id
                        """).setMaxResults(limit).getResultList();
        return rows.stream()
                .map(row -> new Contributor(view(row), Rows.whole(row[7])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> addresses(int part, int size) {
        List<Object> rows = entityManager
                .createNativeQuery(
                        "select a.slug from author a join post_list l on l.kind = 'AUTHOR' and l.list_id = a.id order by a.id")
                .setFirstResult((part - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(slug -> Permalinks.author(new Slug(Rows.text(slug))))
                .toList();
    }
}
