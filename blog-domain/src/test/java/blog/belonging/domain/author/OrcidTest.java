package blog.belonging.domain.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                " https://orcid.org/0000-0002-1825-0097 ",
                "http://www.orcid.org/0000-0002-1825-0097/",
                "orcid.org/0000-0002-1694-233x"
            })
    void anOrcidIsToldAlsoWithinItsAddress(String text) {
        assertThat(Orcid.in(text)).hasValueSatisfying(orcid -> assertThat(orcid).hasSize(19));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0000-0002-1825-0098", "0000-0002-1694-2330", "https://ann.example/", "0000000218250097"})
    void anythingElseIsNone(String text) {
        assertThat(Orcid.in(text)).isEmpty();
    }
}
