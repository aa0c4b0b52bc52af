package blog.belonging.persistence.search;

import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What categories and authors are called now: one statement each, however many there are. */
@ApplicationScoped
class JpaFacetNames {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** @param ids numbers of categories, as text */
    Map<String, String> categories(Collection<String> ids) {
        List<Long> numbers = ids.stream().map(Long::valueOf).toList();
        return names("select id, name from category where id in ", numbers);
    }

    Map<String, String> authors(Collection<String> slugs) {
        return names("select slug, display_name from author where slug in ", slugs);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> names(String sql, Collection<?> keys) {
        Map<String, String> names = new HashMap<>();
        if (keys.isEmpty()) {
            return names;
        }
        String places =
                IntStream.rangeClosed(1, keys.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(","));
        Query query = entityManager.createNativeQuery(sql + "(" + places + ")");
        int place = 1;
        for (Object key : keys) {
            query.setParameter(place++, key);
        }
        List<Object[]> rows = query.getResultList();
        rows.forEach(row -> names.put(Rows.text(row[0]), Rows.text(row[1])));
        return names;
    }
}
