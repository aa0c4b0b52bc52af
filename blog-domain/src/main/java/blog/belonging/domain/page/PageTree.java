package blog.belonging.domain.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Pages in the order of their tree: each is followed by what stands below it. */
final class PageTree {

    private final Map<Long, List<PageLine>> below = new HashMap<>();
    private final List<PageLine> lines = new ArrayList<>();

    /**
     * @param all in order among siblings
     * @param wanted what is to be in it; what stands below something else moves up to the nearest that is
     */
    PageTree(List<PageLine> all, Predicate<PageLine> wanted) {
        Map<Long, PageLine> known = new HashMap<>();
        all.forEach(line -> known.put(line.id(), line));
        for (PageLine line : all) {
            if (wanted.test(line)) {
                below.computeIfAbsent(above(line, known, wanted), k -> new ArrayList<>())
                        .add(line);
            }
        }
        grow(0, 0);
    }

    private static long above(PageLine line, Map<Long, PageLine> known, Predicate<PageLine> wanted) {
        // In a circle, as only a damaged export has it, whoever is asked stands at the top.
        Set<Long> seen = new HashSet<>(Set.of(line.id()));
        Optional<PageLine> at = line.parentId().map(known::get);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (wanted.test(at.get())) {
                return isInCircle(at.get(), known) ? 0 : at.get().id();
            }
            at = at.get().parentId().map(known::get);
        }
        return 0;
    }

    private static boolean isInCircle(PageLine line, Map<Long, PageLine> known) {
        Set<Long> seen = new HashSet<>();
        Optional<PageLine> at = Optional.of(line);
        while (at.isPresent() && seen.add(at.get().id())) {
            at = at.get().parentId().map(known::get);
        }
        return at.isPresent();
    }

    private void grow(long parent, int depth) {
        Optional.ofNullable(below.get(parent)).orElse(List.of()).forEach(line -> {
            lines.add(line.at(depth));
            grow(line.id(), depth + 1);
        });
    }

    List<PageLine> lines() {
        return List.copyOf(lines);
    }

    /** The page itself and all that stand below it. */
    Set<Long> withBelow(long id) {
        Set<Long> found = new HashSet<>(Set.of(id));
        // A page comes before those below it.
        lines.forEach(line -> {
            if (line.parentId().filter(found::contains).isPresent()) {
                found.add(line.id());
            }
        });
        return found;
    }
}
