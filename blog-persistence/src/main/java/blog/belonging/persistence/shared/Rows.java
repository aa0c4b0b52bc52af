package blog.belonging.persistence.shared;

import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the values of a query's row apart, with the types they have. */
public final class Rows {

    private Rows() {}

    /** The first row, if there is one. The query must ask for one row at most. */
    public static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }

    /** {@code ?1,?2,?3}: places for so many values. */
    public static String parameters(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(place -> "?" + place).collect(Collectors.joining(","));
    }

    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public static long number(@Nullable Object value) {
        return value instanceof Number n ? n.longValue() : 0;
    }

    public static int whole(@Nullable Object value) {
        return value instanceof Number n ? n.intValue() : 0;
    }

    public static SafeHtml html(@Nullable Object value) {
        return value instanceof SafeHtml safe ? safe : SafeHtml.NOTHING;
    }

    public static Instant instant(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        return value instanceof Number n ? Instant.ofEpochMilli(n.longValue()) : Instant.EPOCH;
    }

    public static boolean yes(@Nullable Object value) {
        return value instanceof Boolean b && b;
    }
}
