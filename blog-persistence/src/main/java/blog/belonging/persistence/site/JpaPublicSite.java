package blog.belonging.persistence.site;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.MenuLink;
import blog.belonging.domain.site.MenuTree;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import blog.belonging.domain.site.Typeface;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@ApplicationScoped
class JpaPublicSite implements PublicSite {

    private static final int DEEPEST = MenuTree.DEEPEST;

    private static final int LONGEST = 200;

    /** Comes after whatever a slug goes on with: H2 finds no index for {@code like} while what is looked for is a parameter. */
    private static final String LAST_LETTER = "\uffff";

    private static final String KNOWN = """
            select 0 as place, 'REDIRECT' as kind, coalesce(p.path, g.path, r.target) as address
              from redirect r
              left join post p on p.id = r.entry_id and p.status = 'PUBLISHED' and p.visibility <> 'PRIVATE'
              left join static_page g on g.id = r.entry_id and g.status = 'PUBLISHED' and g.visibility <> 'PRIVATE'
             where r.source = ?1
            union all
            select 0, 'WITHDRAWN', '' from post where path = ?1 and status = 'TRASHED' and visibility <> 'PRIVATE'
            union all
            select 0, 'WITHDRAWN', '' from static_page where path = ?1 and status = 'TRASHED' and visibility <> 'PRIVATE'
            """;

    /** The latest of them. Looks at their status only afterwards: H2 would rather begin with all that is published. What more than a hundred begin with is hardly a guess. */
    private static final String MEANT_POST = """
            union all
            select %d, 'MEANT', path from (
                select p.path from (select id, path, status, visibility, published_at from post
                                     where slug %s order by slug fetch first 100 rows only) p
                 where p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'
                 order by p.published_at desc, p.id desc fetch first 1 rows only) meant
            """;

    private static final String MEANT_PAGE = """
            union all
            select 3, 'MEANT', path from (
                select path from static_page where slug = ?2 and status = 'PUBLISHED' and visibility = 'PUBLIC'
                 order by id fetch first 1 rows only) meant
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public SiteView view() {
        Object[] row = (Object[]) entityManager
                .createQuery(
                        "select s.title, s.tagline, s.language, s.zone, s.postsPerPage, s.changedAt, s.accent, s.typeface, s.address, s.footerHtml, s.commentWebsites, s.commentAnswersMailed from Site s where s.id = 1")
                .getSingleResult();
        return new SiteView(
                Rows.text(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                (ZoneId) row[3],
                Rows.whole(row[4]),
                (Instant) row[5],
                Optional.of(Rows.text(row[6])).filter(text -> !text.isEmpty()).map(Colour::new),
                (Typeface) row[7],
                Rows.text(row[8]),
                Rows.html(row[9]),
                Rows.yes(row[10]),
                Rows.yes(row[11]));
    }

    /** One statement, whatever an item points at. Items whose target is not published are not shown. */
    @Override
    @SuppressWarnings("unchecked")
    public List<MenuLink> menu() {
        List<Object[]> rows = entityManager.createNativeQuery("""
                        select i.item_id, i.parent_item_id, i.label, i.target, i.address,
                               coalesce(p.title_plain, g.title_plain, c.name, t.name, ''),
                               coalesce(p.path, g.path, ''), coalesce(c.path, ''), coalesce(t.slug, '')
                          from menu_item i
                          left join post p on i.target = 'POST' and p.id = i.target_id and p.status = 'PUBLISHED' and p.visibility <> 'PRIVATE'
                          left join static_page g on i.target = 'PAGE' and g.id = i.target_id and g.status = 'PUBLISHED' and g.visibility <> 'PRIVATE'
                          left join category c on i.target = 'CATEGORY' and c.id = i.target_id
                          left join tag t on i.target = 'TAG' and t.id = i.target_id
                         where i.menu_id = (select m.id from menu m
                                             order by case when m.main = true then 0 else 1 end,
                                                      case when m.slug in ('primary', 'main', 'main-menu', 'primary-menu', 'header') then 0 else 1 end, m.id
                                             fetch first 1 rows only)
                         order by i.position
                         fetch first 200 rows only
                        """).getResultList();
        return rows.isEmpty() ? topPages() : below(0, rows, new HashSet<>(), 1);
    }

    private static List<MenuLink> below(long parent, List<Object[]> rows, Set<Long> seen, int depth) {
        List<MenuLink> links = new ArrayList<>();
        for (Object[] row : rows) {
            long id = Rows.number(row[0]);
            if (Rows.number(row[1]) == parent && depth <= DEEPEST && seen.add(id)) {
                link(row)
                        .ifPresent(link -> links.add(
                                new MenuLink(link.label(), link.address(), below(id, rows, seen, depth + 1))));
            }
        }
        return links;
    }

    private static Optional<MenuLink> link(Object[] row) {
        String label = Rows.text(row[2]).isEmpty() ? Rows.text(row[5]) : Rows.text(row[2]);
        String address = switch (MenuItem.Target.valueOf(Rows.text(row[3]))) {
            case POST, PAGE -> Rows.text(row[6]);
            case CATEGORY -> Rows.text(row[7]).isEmpty() ? "" : Permalinks.category(Rows.text(row[7]));
            case TAG -> Rows.text(row[8]).isEmpty() ? "" : Permalinks.tag(new Slug(Rows.text(row[8])));
            case ADDRESS -> Rows.text(row[4]);
        };
        return address.isEmpty() || label.isEmpty()
                ? Optional.empty()
                : Optional.of(new MenuLink(label, address, List.of()));
    }

    private List<MenuLink> topPages() {
        return entityManager
                .createQuery("""
                        select p.rendition.plainTitle, p.path from StaticPage p
                         where p.parentId is null
                           and p.status = blog.belonging.domain.content.EntryStatus.PUBLISHED
                           and p.visibility = blog.belonging.domain.content.Visibility.PUBLIC
                         order by p.menuOrder, p.rendition.plainTitle, p.id
                        """, Object[].class)
                .setMaxResults(LONGEST)
                .getResultStream()
                .filter(row -> !Rows.text(row[0]).isEmpty())
                .map(row -> new MenuLink(Rows.text(row[0]), Rows.text(row[1]), List.of()))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Trace trace(String path, Optional<Mistyped> mistyped) {
        Query query = entityManager
                .createNativeQuery("select kind, address from ("
                        + KNOWN
                        + mistyped.map(JpaPublicSite::meant).orElse("")
                        + ") known order by place")
                .setParameter(1, path);
        mistyped.ifPresent(meant -> query.setParameter(2, meant.slug()).setParameter(3, meant.slug() + LAST_LETTER));
        List<Object[]> rows = query.getResultList();
        return new Trace(
                addresses(rows, "REDIRECT")
                        .filter(target -> !target.isEmpty() && !target.equals(path))
                        .findFirst(),
                addresses(rows, "WITHDRAWN").findAny().isPresent(),
                addresses(rows, "MEANT").filter(address -> !address.isEmpty()).findFirst());
    }

    private static String meant(Mistyped mistyped) {
        return MEANT_POST.formatted(1, "= ?2")
                + MEANT_POST.formatted(
                        2,
                        "between ?2 and ?3"
                                + mistyped.day().map(JpaPublicSite::onDay).orElse(""))
                + MEANT_PAGE;
    }

    private static Stream<String> addresses(List<Object[]> rows, String kind) {
        return rows.stream().filter(row -> Rows.text(row[0]).equals(kind)).map(row -> Rows.text(row[1]));
    }

    private static String onDay(LocalDate day) {
        return " and published_on = " + (day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth());
    }
}
