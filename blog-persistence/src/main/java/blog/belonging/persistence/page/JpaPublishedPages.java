package blog.belonging.persistence.page;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.page.PageLink;
import blog.belonging.domain.page.PageView;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPublishedPages implements PublishedPages {

    private static final String PUBLIC = "status = 'PUBLISHED' and visibility = 'PUBLIC'";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    PageViews views;

    @Override
    public Optional<PageView> at(String address, int part) {
        return views.one(
                "p.path = :key and p.status = blog.belonging.domain.content.EntryStatus.PUBLISHED"
                        + " and p.visibility <> blog.belonging.domain.content.Visibility.PRIVATE",
                address,
                part);
    }

    @Override
    public List<PageLink> above(String address) {
        List<String> paths = Permalinks.above(address);
        return paths.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                                select p.rendition.plainTitle, p.path from StaticPage p
                                 where p.path in :paths
                                   and p.status = blog.belonging.domain.content.EntryStatus.PUBLISHED
                                   and p.visibility = blog.belonging.domain.content.Visibility.PUBLIC
                                 order by length(p.path)
                                """, Object[].class)
                        .setParameter("paths", paths)
                        .getResultStream()
                        .map(row -> new PageLink(Rows.text(row[0]), Rows.text(row[1])))
                        .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> addressOf(long id) {
        List<Object> rows = entityManager
                .createNativeQuery(
                        "select path from static_page where id = ?1 and status = 'PUBLISHED' and visibility <> 'PRIVATE'")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(Rows::text).findFirst();
    }

    @Override
    public boolean withdrawn(long id) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from static_page where id = ?1 and status = 'TRASHED' and visibility <> 'PRIVATE'")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    @Override
    public int count() {
        return Rows.whole(entityManager
                .createNativeQuery("select count(*) from static_page where " + PUBLIC)
                .getSingleResult());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<SitemapLine> sitemap(int part, int size) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select path, modified_at, picture from static_page where " + PUBLIC + " order by id")
                .setFirstResult((part - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new SitemapLine(Rows.text(row[0]), Rows.instant(row[1]), LeadPicture.read(Rows.text(row[2]))))
                .toList();
    }
}
