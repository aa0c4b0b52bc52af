package blog.belonging.persistence.navigation;

import blog.belonging.domain.navigation.ListedMenus;
import blog.belonging.domain.navigation.ListedRedirects;
import blog.belonging.domain.navigation.MenuTarget;
import blog.belonging.domain.navigation.RedirectLine;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaListedRedirects implements ListedRedirects {

    private static final String AUTHOR = Permalinks.author(new Slug("x")).replaceFirst("x/$", "");

    private static final Set<MenuItem.Target> ENTRIES = Set.of(MenuItem.Target.POST, MenuItem.Target.PAGE);

    private static final String FROM = """
             from redirect r
             left join post p on p.id = r.entry_id and p.status = 'PUBLISHED' and p.visibility <> 'PRIVATE'
             left join static_page g on g.id = r.entry_id and g.status = 'PUBLISHED' and g.visibility <> 'PRIVATE'
            where lower(r.source) like ?1 escape '!'
               or lower(coalesce(p.path, g.path, r.target, '')) like ?1 escape '!'
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    ListedMenus things;

    @Override
    public int count(String part) {
        return Rows.whole(entityManager
                .createNativeQuery("select count(*)" + FROM)
                .setParameter(1, Like.containing(part))
                .getSingleResult());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RedirectLine> page(String part, int skipped, int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select r.id, r.source, coalesce(p.path, g.path, r.target, ''), coalesce(r.entry_id, 0)" + FROM
                                + " order by r.source, r.id")
                .setParameter(1, Like.containing(part))
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new RedirectLine(
                        Rows.number(row[0]), Rows.text(row[1]), Rows.text(row[2]), Rows.number(row[3]) != 0))
                .toList();
    }

    @Override
    public boolean livesAt(String path) {
        return things.at(path).isPresent() || isOfAnAuthor(path);
    }

    private boolean isOfAnAuthor(String path) {
        if (!path.startsWith(AUTHOR)) {
            return false;
        }
        try {
            String slug = Slug.fromAddress(path.substring(AUTHOR.length(), path.length() - 1))
                    .text();
            return Rows.whole(entityManager
                            .createNativeQuery("select count(*) from author where slug = ?1")
                            .setParameter(1, slug)
                            .getSingleResult())
                    > 0;
        } catch (NotASlug nobody) {
            return false;
        }
    }

    @Override
    public Optional<Long> entryAt(String path) {
        return things.at(path).filter(thing -> ENTRIES.contains(thing.kind())).map(MenuTarget::id);
    }
}
