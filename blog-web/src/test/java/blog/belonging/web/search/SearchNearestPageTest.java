package blog.belonging.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNearestPageTest {

    @ParameterizedTest
    @CsvSource({
        "/2026/01/15/slient-exits/, slient exits",
        "/zugeh%c3%b6rigkeit/, zugehörigkeit",
        "/old/page.html/, page",
        "/2026/11/, ''",
        "/, ''",
        "/%3cscript%3e/, script"
    })
    void whatAnAddressMayHaveMeantIsInTheWordsOfItsLastPart(String path, String words) {
        assertThat(SearchNearestPage.words(path)).isEqualTo(words);
    }
}
