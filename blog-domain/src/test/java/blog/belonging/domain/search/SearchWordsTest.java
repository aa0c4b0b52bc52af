package blog.belonging.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    private static List<String> terms(String asked) {
        return SearchWords.of(asked).terms().stream()
                .map(term -> term.exact() ? '"' + term.text() + '"' : term.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ferns and  moss|ferns,and,moss",
                "\"ferns and moss\" stone|\"ferns and moss\",stone",
                "“ferns and moss” stone|\"ferns and moss\",stone",
                "„Farne“ «mousses»|\"Farne\",\"mousses\"",
                "\"never closed|never,closed",
                "one \"two\" three \"four|one,\"two\",three,four",
                "teacher’s don‘t|teacher's,don't",
                "'quoted'|quoted",
                "self-regulation e.g. a/b|self regulation,e g,a b",
                "title:ferns +moss -stone wild*|title ferns,moss,stone,wild",
                "🌱 归属感 שלום|🌱,归属感,שלום",
            })
    void onlyQuotesHaveAMeaning(String asked, String terms) {
        assertThat(terms(asked)).containsExactly(terms.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "\"", "\"\"", "***", "!?.,;", "' ' '", "\u0000\u0001", "\ud83d", "\u202e", "\u2028"})
    void whatHoldsNoWordAsksForNothing(String asked) {
        assertThat(terms(asked)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("blog.belonging.domain.search.SearchedBlog#HOSTILE")
    void whateverIsAskedIsCutToWhatCanBeShownAndFound(String asked) {
        SearchWords words = SearchWords.of(asked);
        assertThat(words.text().length()).isLessThanOrEqualTo(SearchWords.LONGEST);
        assertThat(words.terms().stream().mapToInt(SearchWords.Term::words).sum())
                .isLessThanOrEqualTo(SearchWords.MOST);
        assertThat(SearchWords.of(words.text())).isEqualTo(words);
        assertThat(words.text().codePoints()).noneMatch(c -> Character.isISOControl(c) || (c >= 0xd800 && c < 0xe000));
    }

    @Test
    void aCharacterIsNeverCutInHalf() {
        String text = SearchWords.of("a" + "🌱".repeat(200)).text();
        assertThat(text).hasSize(199).endsWith("🌱");
    }
}
