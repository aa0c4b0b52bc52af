package blog.belonging.persistence.navigation;

import blog.belonging.domain.navigation.ListedMenus;
import blog.belonging.domain.navigation.MenuLine;
import blog.belonging.domain.navigation.MenuTarget;
import blog.belonging.domain.navigation.MenuView;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaListedMenus implements ListedMenus {

    private static final int MOST = 200;
    private static final String TAG = Permalinks.tag(new Slug("x")).replaceFirst("x/$", "");

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** The same order as that of the menu that readers get. */
    @Override
    @SuppressWarnings("unchecked")
    public List<MenuLine> all() {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select m.id, m.name, (select count(*) from menu_item i where i.menu_id = m.id)
                          from menu m
                         order by case when m.main = true then 0 else 1 end,
                                  case when m.slug in ('primary', 'main', 'main-menu', 'primary-menu', 'header') then 0 else 1 end, m.id
                        """).setMaxResults(MOST).getResultList();
        List<MenuLine> lines = new ArrayList<>();
        for (Object[] row : rows) {
            lines.add(new MenuLine(Rows.number(row[0]), Rows.text(row[1]), lines.isEmpty(), Rows.whole(row[2])));
        }
        return lines;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<MenuView> byId(long id) {
        List<Object[]> menus = entityManager
                .createNativeQuery("select m.id, m.version, m.name from menu m where m.id = ?1")
                .setParameter(1, id)
                .getResultList();
        if (menus.isEmpty()) {
            return Optional.empty();
        }
        List<Object[]> items = entityManager
                .createNativeQuery("""
                        select i.item_id, i.parent_item_id, i.label, i.target, i.address,
                               coalesce(p.title_plain, g.title_plain, c.name, t.name, ''),
                               coalesce(p.path, g.path, ''), coalesce(c.path, ''), coalesce(t.slug, '')
                          from menu_item i
                          left join post p on i.target = 'POST' and p.id = i.target_id
                          left join static_page g on i.target = 'PAGE' and g.id = i.target_id
                          left join category c on i.target = 'CATEGORY' and c.id = i.target_id
                          left join tag t on i.target = 'TAG' and t.id = i.target_id
                         where i.menu_id = ?1
                         order by i.position
                        """)
                .setParameter(1, id)
                .setMaxResults(MOST)
                .getResultList();
        boolean main = all().stream().anyMatch(line -> line.main() && line.id() == id);
        return Rows.first(menus)
                .map(row -> new MenuView(
                        id,
                        Rows.number(row[1]),
                        Rows.text(row[2]),
                        main,
                        items.stream().map(JpaListedMenus::item).toList()));
    }

    private static MenuView.Item item(@Nullable Object[] row) {
        MenuItem.Target target = MenuItem.Target.valueOf(Rows.text(row[3]));
        String category = Rows.text(row[7]);
        String tag = Rows.text(row[8]);
        String address = switch (target) {
            case POST, PAGE -> Rows.text(row[6]);
            case CATEGORY -> category.isEmpty() ? "" : Permalinks.category(category);
            case TAG -> tag.isEmpty() ? "" : Permalinks.tag(new Slug(tag));
            case ADDRESS -> Rows.text(row[4]);
        };
        return new MenuView.Item(
                Rows.number(row[0]),
                Rows.text(row[2]),
                target,
                target == MenuItem.Target.ADDRESS ? address : Rows.text(row[5]),
                address,
                0,
                Rows.number(row[1]));
    }

    @Override
    public List<MenuTarget> targets(int ofEach) {
        List<MenuTarget> targets = new ArrayList<>();
        targets.addAll(targets(
                MenuItem.Target.PAGE,
                "select id, title_plain from static_page where status = 'PUBLISHED' and visibility <> 'PRIVATE' order by lower(title_plain), id",
                ofEach));
        targets.addAll(
                targets(MenuItem.Target.CATEGORY, "select id, name from category order by lower(name), id", ofEach));
        targets.addAll(targets(MenuItem.Target.TAG, "select id, name from tag order by lower(name), id", ofEach));
        return targets;
    }

    @SuppressWarnings("unchecked")
    private List<MenuTarget> targets(MenuItem.Target kind, String sql, int most) {
        List<Object[]> rows =
                entityManager.createNativeQuery(sql).setMaxResults(most).getResultList();
        return rows.stream()
                .map(row -> new MenuTarget(kind, Rows.number(row[0]), Rows.text(row[1])))
                .toList();
    }

    @Override
    public Optional<MenuTarget> at(String path) {
        if (path.startsWith(Permalinks.CATEGORY)) {
            return bySlug(MenuItem.Target.CATEGORY, "select id, name from category where slug = ?1", path);
        }
        if (path.startsWith(TAG)) {
            return bySlug(MenuItem.Target.TAG, "select id, name from tag where slug = ?1", path);
        }
        return one(
                        MenuItem.Target.PAGE,
                        "select id, title_plain from static_page where path = ?1 and status = 'PUBLISHED'",
                        path)
                .or(() -> one(
                        MenuItem.Target.POST,
                        "select id, title_plain from post where path = ?1 and status = 'PUBLISHED'",
                        path));
    }

    private Optional<MenuTarget> bySlug(MenuItem.Target kind, String sql, String path) {
        try {
            String[] parts = path.split("/");
            return one(kind, sql, Slug.fromAddress(parts[parts.length - 1]).text());
        } catch (NotASlug nothing) {
            return Optional.empty();
        }
    }

    @Override
    public boolean exists(MenuItem.Target kind, long id) {
        String table = switch (kind) {
            case POST -> "post";
            case PAGE -> "static_page";
            case CATEGORY -> "category";
            case TAG -> "tag";
            case ADDRESS -> "";
        };
        return !table.isEmpty()
                && one(kind, "select id, '' from " + table + " where id = ?1", id)
                        .isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<MenuTarget> one(MenuItem.Target kind, String sql, Object key) {
        List<Object[]> rows =
                entityManager.createNativeQuery(sql).setParameter(1, key).getResultList();
        return Rows.first(rows).map(row -> new MenuTarget(kind, Rows.number(row[0]), Rows.text(row[1])));
    }
}
