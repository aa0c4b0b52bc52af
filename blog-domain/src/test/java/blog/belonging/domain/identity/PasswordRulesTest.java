package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import blog.belonging.domain.identity.WeakPassword.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String[] ANN = {"ann.archer@school.example", "Ann Archer", "The Belonging Collective"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet tram under rain",
                "Kx7!mQ2#vB9z",
                "gwdihŵ ar y to heno",
                "归属感归属感一二三四五六七八",
                "       heron 12        "
            })
    void longOnesThatNobodyGuessesAreTaken(String text) {
        assertThatCode(() -> PasswordRules.check(new Password(text), ANN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "eleven char, TOO_SHORT",
        "'', TOO_SHORT",
        "password1234, TOO_COMMON",
        "P@ssw0rd!!2026, TOO_COMMON",
        "passwordpassword, TOO_COMMON",
        "Qwertyuiop123!, TOO_COMMON",
        "1qaz2wsx3edc, TOO_COMMON",
        "123456789012, TOO_COMMON",
        "aaaaaaaaaaaaaaa, TOO_COMMON",
        "abcdefghijklmn, TOO_COMMON",
        "correct horse battery staple, TOO_COMMON",
        "ann.archer-2026!, TOO_PERSONAL",
        "xx AnnArcher xx, TOO_PERSONAL",
        "thebelongingcollective1, TOO_PERSONAL"
    })
    void othersAreRefusedAndItIsSaidWhy(String text, Reason reason) {
        WeakPassword refused =
                catchThrowableOfType(WeakPassword.class, () -> PasswordRules.check(new Password(text), ANN));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void nothingIsCutOff() {
        String thousand = "violet tram ".repeat(84).substring(0, 1000);
        assertThatCode(() -> PasswordRules.check(new Password(thousand), ANN)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                WeakPassword.class, () -> PasswordRules.check(new Password(thousand + "x"), ANN))
                        .reason())
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void differentKeyboardsTypeTheSamePassword() {
        assertThat(new Password("cafe\u0301 \ufb01sh ２０")).isEqualTo(new Password("café fish 20"));
    }

    @Test
    void aPasswordDoesNotShowItselfInALog() {
        assertThat(new Password("violet tram under rain").toString()).doesNotContain("violet");
    }
}
