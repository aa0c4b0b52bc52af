package blog.belonging.domain.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    private static String shown(List<TextComparison.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void theWordsThatDifferAreMarkedOnBothSides() {
        List<TextComparison.Row> rows = TextComparison.of("<p>She left quietly.</p>", "<p>She stayed quietly.</p>");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(shown(row.older())).isEqualTo("<p>She [left] quietly.</p>");
            assertThat(shown(row.newer())).isEqualTo("<p>She [stayed] quietly.</p>");
        });
    }

    @Test
    void whatIsTheSameIsLeftOutBetweenWhatDiffers() {
        String older = IntStream.range(0, 40).mapToObj(i -> "paragraph " + i).collect(Collectors.joining("\n\n"));
        List<TextComparison.Row> rows = TextComparison.of(older, older.replace("paragraph 20", "new 20"));

        assertThat(rows).hasSize(7);
        assertThat(rows.get(0).gap()).isTrue();
        assertThat(rows.get(6).gap()).isTrue();
        assertThat(rows).filteredOn(TextComparison.Row::changed).hasSize(1);
    }

    @Test
    void thingsThatAreTheSameHaveNoDifference() {
        assertThat(TextComparison.of("a\n\nb", "a\nb")).isEmpty();
        assertThat(TextComparison.of("", "")).isEmpty();
    }

    @Test
    void whatIsAddedStandsBesideNothing() {
        assertThat(TextComparison.of("a", "a\nb <script>")).last().satisfies(row -> {
            assertThat(row.older()).isEmpty();
            assertThat(shown(row.newer())).contains("b <script>");
        });
    }
}
