package blog.belonging.domain.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a list that readers leaf through.
 *
 * @param number of this page, from 1
 * @param pages how many there are; at least 1, even for an empty list
 * @param total items in the whole list
 */
public record Slice<T>(List<T> items, int number, int pages, int total) {

    public Slice {
        items = List.copyOf(items);
    }

    public static <T> Slice<T> of(List<T> items, int number, int size, int total) {
        return new Slice<>(items, number, pagesFor(total, size), total);
    }

    /**
     * The page that was asked for, or the nearest that there is.
     *
     * @param items at most {@code size} of them, behind as many as are skipped
     */
    public static <T> Slice<T> nearest(int number, int size, int total, IntFunction<List<T>> items) {
        int page = Math.max(1, Math.min(number, pagesFor(total, size)));
        return of(items.apply((page - 1) * size), page, size, total);
    }

    public static int pagesFor(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNewer() {
        return number > 1;
    }

    public boolean hasOlder() {
        return number < pages;
    }

    public <R> Slice<R> map(Function<T, R> each) {
        return new Slice<>(items.stream().map(each).toList(), number, pages, total);
    }
}
