package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "deflate,gzip;q=0.001",
                "*",
                "x-gzip"
            })
    void whoeverTakesGzipGetsIt(String accepted) {
        assertThat(Gzip.isTakenBy(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "deflate, gzip;q=0.000, br", "notgzip", "*;q=0"})
    void nobodyElseDoes(String accepted) {
        assertThat(Gzip.isTakenBy(accepted)).isFalse();
    }
}
