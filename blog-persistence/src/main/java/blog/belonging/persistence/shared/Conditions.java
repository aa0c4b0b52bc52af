package blog.belonging.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The conditions of a native query that is put together from what was asked, and their values in order. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with a question mark for each value */
    public void add(String condition, Object... given) {
        String numbered = condition;
        for (Object value : given) {
            values.add(value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
        }
        sql.append(" and ").append(numbered);
    }

    /** @param among at least one */
    public void among(String column, Collection<?> among) {
        add(column + " in (" + String.join(", ", Collections.nCopies(among.size(), "?")) + ")", among.toArray());
    }

    /**
     * @param before ending in a condition, which may be {@code where 1 = 1}
     * @param after what orders or groups
     */
    public Query query(EntityManager entityManager, String before, String after) {
        Query query = entityManager.createNativeQuery(before + sql + after);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
