package blog.belonging.domain.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the comments of one entry in reading order: oldest thread first, every answer below what it answers. An answer to a
 * comment that is not shown moves up to the nearest one that is. WordPress's defaults: five deep, fifty threads a page.
 */
public final class Threads {

    public static final int DEEPEST = 5;
    public static final int THREADS_PER_PAGE = 50;

    /** So far up is looked for a comment that is shown. */
    private static final int FURTHEST = 100;

    private static final Comparator<Comment> BY_AGE =
            Comparator.comparing(Comment::createdAt).thenComparing(Comment::id);

    private Threads() {}

    /**
     * Gives every comment its place.
     *
     * @param all every comment of one entry, in any order and state
     * @return how many comments (not pingbacks) are shown
     */
    public static int arrange(List<Comment> all) {
        Map<Long, Comment> byId = new HashMap<>();
        all.forEach(c -> byId.put(c.id(), c));
        Map<Long, List<Comment>> answers = new HashMap<>();
        List<Comment> first = new ArrayList<>();
        int shown = 0;
        for (Comment comment : all) {
            if (!comment.isShown()) {
                comment.stand(ThreadPlace.NOWHERE);
            } else if (comment.kind() != Comment.Kind.COMMENT) {
                comment.stand(new ThreadPlace(1, 0, 1));
            } else {
                shown++;
                shownAncestor(comment, byId)
                        .ifPresentOrElse(
                                above -> answers.computeIfAbsent(above.id(), k -> new ArrayList<>())
                                        .add(comment),
                                () -> first.add(comment));
            }
        }
        first.sort(BY_AGE);
        answers.values().forEach(list -> list.sort(BY_AGE));
        Order order = new Order(answers);
        first.forEach(order::place);
        // What no thread leads to answers itself in a circle, as only a damaged export has it: still nothing is lost.
        all.stream()
                .filter(c -> c.isShown() && c.kind() == Comment.Kind.COMMENT)
                .sorted(BY_AGE)
                .forEach(order::place);
        return shown;
    }

    private static Optional<Comment> shownAncestor(Comment comment, Map<Long, Comment> byId) {
        Optional<Comment> above = comment.parentId().map(byId::get);
        for (int steps = 0; above.isPresent() && steps < FURTHEST; steps++) {
            Comment candidate = above.get();
            if (candidate.isShown() && candidate.kind() == Comment.Kind.COMMENT) {
                return above;
            }
            above = candidate.parentId().map(byId::get);
        }
        return Optional.empty();
    }

    /** Walks thread after thread and hands out places; nobody gets two. */
    private static final class Order {

        private final Map<Long, List<Comment>> answers;
        private final Set<Long> placed = new HashSet<>();
        private int position;
        private int thread;

        Order(Map<Long, List<Comment>> answers) {
            this.answers = answers;
        }

        void place(Comment root) {
            if (placed.contains(root.id())) {
                return;
            }
            int page = thread++ / THREADS_PER_PAGE + 1;
            Deque<Step> open = new ArrayDeque<>();
            open.push(new Step(root, 1));
            while (!open.isEmpty()) {
                Step step = open.pop();
                if (!placed.add(step.comment.id())) {
                    continue;
                }
                step.comment.stand(new ThreadPlace(page, ++position, Math.min(step.depth, DEEPEST)));
                List<Comment> below = answers.getOrDefault(step.comment.id(), List.of());
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(new Step(below.get(i), step.depth + 1));
                }
            }
        }
    }

    private record Step(Comment comment, int depth) {}
}
