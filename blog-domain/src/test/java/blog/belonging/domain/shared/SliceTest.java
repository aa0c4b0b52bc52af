package blog.belonging.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "1, 10, 1", "10, 10, 1", "11, 10, 2", "100000, 10, 10000", "3, 1, 3"})
    void aListHasAsManyPagesAsItFillsAndAtLeastOne(int total, int size, int pages) {
        assertThat(Slice.pagesFor(total, size)).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 1, 0", "2, 2, 2", "3, 3, 4", "99, 3, 4"})
    void whoAsksForAPageThatIsNotThereGetsTheNearest(int asked, int number, int skipped) {
        assertThat(Slice.nearest(asked, 2, 5, List::of)).isEqualTo(new Slice<>(List.of(skipped), number, 3, 5));
    }

    @Test
    void theFirstPageIsTheNewestAndTheLastTheOldest() {
        Slice<String> first = Slice.of(List.of("c"), 1, 1, 3);
        Slice<String> middle = Slice.of(List.of("b"), 2, 1, 3);
        Slice<String> last = Slice.of(List.of("a"), 3, 1, 3);

        assertThat(first.hasNewer()).isFalse();
        assertThat(first.hasOlder()).isTrue();
        assertThat(middle.hasNewer()).isTrue();
        assertThat(middle.hasOlder()).isTrue();
        assertThat(last.hasNewer()).isTrue();
        assertThat(last.hasOlder()).isFalse();
    }

    @Test
    void anEmptyListIsOnePageWithNothingBeforeOrBehindIt() {
        Slice<String> empty = Slice.of(List.of(), 1, 10, 0);

        assertThat(empty.pages()).isEqualTo(1);
        assertThat(empty.hasNewer()).isFalse();
        assertThat(empty.hasOlder()).isFalse();
    }

    @Test
    void aPageOfOtherThingsStaysTheSamePage() {
        assertThat(Slice.of(List.of("ab", "c"), 2, 2, 5).map(String::length))
                .isEqualTo(new Slice<>(List.of(2, 1), 2, 3, 5));
    }

    @Test
    void nobodyChangesAPageBehindItsBack() {
        List<String> items = new ArrayList<>(List.of("a"));
        Slice<String> slice = Slice.of(items, 1, 10, 1);
        items.clear();

        assertThat(slice.items()).containsExactly("a");
    }
}
