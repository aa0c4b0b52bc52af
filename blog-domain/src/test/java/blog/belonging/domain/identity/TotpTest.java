package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Of the RFC. */
    private static final String KEY = Totp.letters("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(KEY, Totp.stepAt(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    /** RFC 4648, of a kind that every app reads. */
    @Test
    void aKeyIsWrittenInLettersThatAppsTake() {
        assertThat(KEY).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.letters(new byte[] {-1, -1, -1, -1, -1, 0, 0, 0, 0, 1})).isEqualTo("77777777AAAAAAAB");
        assertThat(Totp.freshKey()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.freshKey());
    }

    @Test
    void aCodeIsGoodForItsHalfMinuteAndOneOnEitherSide() {
        long step = Totp.stepAt(NOON);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.stepOf(KEY, Totp.code(KEY, near), NOON)).hasValue(near);
        }
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step - 2), NOON)).isEmpty();
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step + 2), NOON)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {"", "12345", "1234567", "abcdef", "\u0661\u0662\u0663\u0664\u0665\u0666"}) {
            assertThat(Totp.stepOf(KEY, typed, NOON)).as(typed).isEmpty();
        }
    }
}
