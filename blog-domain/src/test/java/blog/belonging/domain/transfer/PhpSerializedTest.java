package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhpSerializedTest {

    private static final String PICTURE =
            "a:4:{s:5:\"width\";i:1200;s:6:\"height\";i:800;s:4:\"file\";s:22:\"2026/11/caf\u00e9-hall.jpg\";"
                    + "s:5:\"sizes\";a:1:{s:6:\"medium\";a:3:{s:4:\"file\";s:22:\"caf\u00e9-hall-300x200.jpg\";"
                    + "s:5:\"width\";i:300;s:6:\"height\";i:200;}}}";

    @Test
    void whatWordPressKnowsOfAPictureIsRead() {
        assertThat(PhpSerialized.map(PICTURE))
                .isEqualTo(Map.of(
                        "width",
                        1200L,
                        "height",
                        800L,
                        "file",
                        "2026/11/caf\u00e9-hall.jpg",
                        "sizes",
                        Map.of("medium", Map.of("file", "caf\u00e9-hall-300x200.jpg", "width", 300L, "height", 200L))));
    }

    @Test
    void numbersTextsTruthsAndNothingAreRead() {
        assertThat(PhpSerialized.map("a:5:{i:0;i:-7;i:1;b:1;i:2;d:0.5;i:3;N;i:4;s:3:\"a\"b\";}"))
                .isEqualTo(Map.of(0L, -7L, 1L, 1L, 2L, "0.5", 3L, "", 4L, "a\"b"));
        assertThat(PhpSerialized.map("a:0:{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O:8:\"stdClass\":0:{}",
                "a:1:{i:0;O:8:\"stdClass\":0:{}}",
                "a:1:{s:5:\"sizes\";a:1:{i:0;O:4:\"Evil\":1:{s:1:\"a\";i:1;}}}",
                "a:1:{i:0;C:11:\"ArrayObject\":0:{}}",
                "a:2:{i:0;i:1;i:1;R:2;}",
                "a:1:{i:0;r:1;}",
                "a:1:{i:0;E:3:\"A:B\";}"
            })
    void objectsAndReferencesAreNeverMade(String text) {
        assertThat(PhpSerialized.map(text)).isEmpty();
    }

    @Test
    void whatIsCutOffIsEmptyWhereverItIsCut() {
        String whole = "a:2:{s:5:\"width\";i:1200;s:5:\"sizes\";a:1:{i:0;s:1:\"x\";}}";
        assertThat(PhpSerialized.map(whole)).hasSize(2);
        for (int length = 0; length < whole.length(); length++) {
            assertThat(PhpSerialized.map(whole.substring(0, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:",
                "a:1",
                "a:1:{",
                "a:-1:{}",
                "a:99999999:{}",
                "a:999999999:{}",
                "a:99999999999999999999:{}",
                "a:1:{i:0;s:2147483647:\"x\";}",
                "a:1:{i:0;s:99999999:\"x\";}",
                "a:1:{i:0;s:-1:\"x\";}",
                "a:1:{i:0;s:1:\"xy\";}",
                "a:1:{i:0;i:x;}",
                "a:1:{i:0;i:99999999999999999999999;}",
                "a:1:{i:0;i:;}",
                "s:3:\"abc\";",
                "i:5;",
                "not serialised at all",
                "a:1:{i:0;\u0000"
            })
    void nonsenseIsEmpty(String text) {
        assertThat(PhpSerialized.map(text)).isEmpty();
    }

    @Test
    void whatIsDeepOrHugeIsEmptyAndTakesNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(PhpSerialized.map("a:1:{i:0;".repeat(100_000))).isEmpty();
            assertThat(PhpSerialized.map("a:1:{i:0;".repeat(15) + "i:1;" + "}".repeat(15)))
                    .hasSize(1);
            assertThat(PhpSerialized.map("a:1:{i:0;".repeat(30) + "i:1;" + "}".repeat(30)))
                    .isEmpty();
            StringBuilder many = new StringBuilder("a:99999:{");
            for (int i = 0; i < 99_999; i++) {
                many.append("i:").append(i).append(";i:1;");
            }
            assertThat(PhpSerialized.map(many.append('}').toString())).isEmpty();
        });
    }
}
