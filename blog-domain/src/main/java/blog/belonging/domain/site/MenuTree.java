package blog.belonging.domain.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The items of a menu while they are arranged. What stands below an item moves with it. */
public final class MenuTree {

    /** Deeper menus are shown to nobody. */
    public static final int DEEPEST = 4;

    /** Where an item goes, seen from where it is. */
    public enum Move {
        UP,
        DOWN,
        /** Below the one before it. */
        IN,
        /** Behind the one that it stands below. */
        OUT
    }

    private static final class Node {

        private MenuItem item;
        private final List<Node> below = new ArrayList<>();

        Node(MenuItem item) {
            this.item = item;
        }

        int height() {
            return 1 + below.stream().mapToInt(Node::height).max().orElse(0);
        }
    }

    private final List<Node> top = new ArrayList<>();

    /** @param items in their order; those that stand below nothing that is there, or in a circle, come to the top */
    public static MenuTree of(List<MenuItem> items) {
        MenuTree tree = new MenuTree();
        Map<Long, Node> nodes = new LinkedHashMap<>();
        items.forEach(item -> nodes.putIfAbsent(item.id(), new Node(item)));
        for (Node node : nodes.values()) {
            Node parent = nodes.get(node.item.parentId());
            (parent == null || isInACircle(node, nodes) ? tree.top : parent.below).add(node);
        }
        return tree;
    }

    private static boolean isInACircle(Node node, Map<Long, Node> nodes) {
        Set<Long> met = new HashSet<>();
        @Nullable Node at = node;
        while (at != null && met.add(at.item.id())) {
            at = nodes.get(at.item.parentId());
        }
        return at != null;
    }

    /** At the end of the top. */
    public void add(MenuItem item) {
        top.add(new Node(item));
    }

    public void move(long id, Move where) {
        at(top, null, id, 1, place -> {
            switch (where) {
                case UP -> place.swapWith(place.index - 1);
                case DOWN -> place.swapWith(place.index + 1);
                case IN -> place.in();
                case OUT -> place.out();
            }
        });
    }

    /** It is shown by another word from now on. */
    public void change(long id, UnaryOperator<MenuItem> change) {
        at(top, null, id, 1, place -> place.node().item = change.apply(place.node().item));
    }

    /** What stood below it takes its place. */
    public void remove(long id) {
        at(top, null, id, 1, place -> {
            Node gone = place.siblings.remove(place.index);
            place.siblings.addAll(place.index, gone.below);
        });
    }

    /** Where an item is among those that it stands with. */
    private static final class Place {

        private final List<Node> siblings;
        private final @Nullable Place above;
        private final int index;
        private final int depth;

        Place(List<Node> siblings, @Nullable Place above, int index, int depth) {
            this.siblings = siblings;
            this.above = above;
            this.index = index;
            this.depth = depth;
        }

        Node node() {
            return siblings.get(index);
        }

        void swapWith(int other) {
            if (other >= 0 && other < siblings.size()) {
                Collections.swap(siblings, index, other);
            }
        }

        void in() {
            if (index > 0 && depth + node().height() <= DEEPEST) {
                Node before = siblings.get(index - 1);
                before.below.add(siblings.remove(index));
            }
        }

        void out() {
            if (above != null) {
                above.siblings.add(above.index + 1, siblings.remove(index));
            }
        }
    }

    private boolean at(List<Node> siblings, @Nullable Place above, long id, int depth, Consumer<Place> work) {
        for (int i = 0; i < siblings.size(); i++) {
            Place place = new Place(siblings, above, i, depth);
            if (place.node().item.id() == id) {
                work.accept(place);
                return true;
            }
            if (at(place.node().below, place, id, depth + 1, work)) {
                return true;
            }
        }
        return false;
    }

    /** In their order, numbered anew. */
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        collect(top, 0, items);
        return items;
    }

    private static void collect(List<Node> nodes, long parentId, List<MenuItem> items) {
        for (Node node : nodes) {
            MenuItem item = node.item.at(parentId, items.size());
            items.add(item);
            collect(node.below, item.id(), items);
        }
    }
}
