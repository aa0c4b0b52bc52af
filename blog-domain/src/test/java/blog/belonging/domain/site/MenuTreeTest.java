package blog.belonging.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.site.MenuItem.Target;
import blog.belonging.domain.site.MenuTree.Move;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MenuTreeTest {

    private static MenuItem item(long id, long parent, int position) {
        return new MenuItem(id, parent, position, "i" + id, Target.ADDRESS, 0, "/" + id + "/");
    }

    /** 1 (2 (3), 4), 5 */
    private static MenuTree tree() {
        return MenuTree.of(List.of(item(1, 0, 0), item(2, 1, 1), item(3, 2, 2), item(4, 1, 3), item(5, 0, 4)));
    }

    private static String shape(MenuTree tree) {
        Map<Long, Integer> depths = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (MenuItem item : tree.items()) {
            int depth = depths.getOrDefault(item.parentId(), -1) + 1;
            depths.put(item.id(), depth);
            lines.add("-".repeat(depth) + item.id());
        }
        return String.join(" ", lines);
    }

    private static String moved(long id, Move... moves) {
        MenuTree tree = tree();
        for (Move move : moves) {
            tree.move(id, move);
        }
        return shape(tree);
    }

    @Test
    void aMenuIsReadAsItWasWritten() {
        assertThat(shape(tree())).isEqualTo("1 -2 --3 -4 5");
    }

    @Test
    void anItemMovesWithWhatStandsBelowIt() {
        assertThat(moved(2, Move.DOWN)).isEqualTo("1 -4 -2 --3 5");
        assertThat(moved(5, Move.UP)).isEqualTo("5 1 -2 --3 -4");
        assertThat(moved(1, Move.UP)).isEqualTo("1 -2 --3 -4 5");
        assertThat(moved(5, Move.DOWN)).isEqualTo("1 -2 --3 -4 5");
    }

    @Test
    void anItemGoesBelowTheOneBeforeItAndOutAgain() {
        assertThat(moved(5, Move.IN)).isEqualTo("1 -2 --3 -4 -5");
        assertThat(moved(5, Move.IN, Move.IN)).isEqualTo("1 -2 --3 -4 --5");
        assertThat(moved(2, Move.OUT)).isEqualTo("1 -4 2 -3 5");
        assertThat(moved(3, Move.OUT, Move.OUT, Move.OUT)).isEqualTo("1 -2 -4 3 5");
        assertThat(moved(1, Move.IN)).isEqualTo("1 -2 --3 -4 5");
    }

    @Test
    void nothingGoesDeeperThanIsShown() {
        MenuTree tree = MenuTree.of(List.of(item(1, 0, 0), item(2, 1, 1), item(3, 2, 2), item(4, 3, 3), item(5, 3, 4)));
        tree.move(5, Move.IN);
        assertThat(shape(tree)).isEqualTo("1 -2 --3 ---4 ---5");
        assertThat(moved(1, Move.DOWN, Move.IN)).isEqualTo("5 -1 --2 ---3 --4");
        MenuTree tall = MenuTree.of(List.of(item(9, 0, 0), item(1, 0, 1), item(2, 1, 2), item(3, 2, 3), item(4, 3, 4)));
        tall.move(1, Move.IN);
        assertThat(shape(tall)).isEqualTo("9 1 -2 --3 ---4");
    }

    @Test
    void whatStoodBelowAnItemThatIsTakenOutTakesItsPlace() {
        MenuTree tree = tree();
        tree.remove(1);
        assertThat(shape(tree)).isEqualTo("2 -3 4 5");
        assertThat(tree.items()).extracting("position").containsExactly(0, 1, 2, 3);
    }

    @Test
    void nothingIsLostToACircleOrToAParentThatIsGone() {
        MenuTree tree =
                MenuTree.of(List.of(item(1, 2, 0), item(2, 1, 1), item(3, 404, 2), item(4, 5, 3), item(5, 0, 4)));
        assertThat(shape(tree)).isEqualTo("1 2 3 5 -4");
    }
}
