package blog.belonging.persistence.search;

import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What categories and authors are called now: one statement, however many there are. */
@ApplicationScoped
class JpaFacetNames {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /**
     * Names of those that there are.
     *
     * @param categories by number
     * @param authors by slug
     */
    record Names(Map<Object, String> categories, Map<Object, String> authors) {}

    Names of(Collection<Long> ids, Collection<String> slugs) {
        Names names = new Names(new HashMap<>(), new HashMap<>());
        List<String> selects = new ArrayList<>();
        if (!ids.isEmpty()) {
            selects.add("select id, '', name from category where id in ("
                    + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
        }
        if (!slugs.isEmpty()) {
            selects.add(
                    "select 0, slug, display_name from author where slug in (" + Rows.parameters(slugs.size()) + ")");
        }
        if (!selects.isEmpty()) {
            rows(String.join(" union all ", selects), slugs).forEach(row -> {
                if (Rows.text(row[1]).isEmpty()) {
                    names.categories.put(Rows.number(row[0]), Rows.text(row[2]));
                } else {
                    names.authors.put(Rows.text(row[1]), Rows.text(row[2]));
                }
            });
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<String> values) {
        Query query = entityManager.createNativeQuery(sql);
        int place = 1;
        for (String value : values) {
            query.setParameter(place++, value);
        }
        return query.getResultList();
    }
}
