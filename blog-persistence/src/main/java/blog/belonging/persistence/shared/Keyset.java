package blog.belonging.persistence.shared;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Ids of a long table a page at a time, in the order of an index: the rows themselves are fetched afterwards, so that nothing is
 * sorted or read which the page does not show.
 *
 * @param select up to a condition, which may be {@code where 1 = 1}
 * @param asked the conditions that hold for every page, made anew for each piece
 * @param order the very order of an index: H2 uses one for sorting only if all of its columns are named
 */
public record Keyset(String select, Supplier<Conditions> asked, String order) {

    /**
     * What comes behind a place, in pieces that an index finds each: a condition with "or" is read from the beginning.
     *
     * @param values of the question marks
     */
    public record Piece(String condition, List<Object> values) {

        public static final List<Piece> WHOLE = List.of(of("1 = 1"));

        public static Piece of(String condition, Object... values) {
            return new Piece(condition, List.of(values));
        }
    }

    public List<Long> ids(EntityManager entityManager, List<Piece> pieces, int size) {
        List<Long> ids = new ArrayList<>();
        for (Piece piece : pieces) {
            if (ids.size() < size) {
                ids.addAll(ids(entityManager, piece, size - ids.size()));
            }
        }
        return ids;
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(EntityManager entityManager, Piece piece, int limit) {
        Conditions conditions = asked.get();
        conditions.add("(" + piece.condition() + ")", piece.values().toArray());
        List<Object> rows = conditions
                .query(entityManager, select, order)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Rows::number).toList();
    }
}
