package blog.belonging.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final Letter LETTER =
            Letter.to(new MailAddress("siân@bücher.example"), "account.reset", "Ferns & Owls", "Dear Siân");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@b.example",
                "ann@b.example\r\nBcc: eve@x.example",
                "ann@b.example\n",
                "ann@b.example,eve@x.example",
                "Ann <ann@b.example>",
                "ann@b..example",
                "ann@[192.0.2.1]",
                "a b@c.example",
                "ann\u0000@b.example",
                "ann\u202e@b.example"
            })
    void whatIsNoAddressGetsNoLetter(String text) {
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(NotALetter.class);
    }

    @Test
    void anAddressOfAMillionLettersIsNoneAndIsToldAtOnce() {
        assertThatThrownBy(() -> new MailAddress("a".repeat(1_000_000) + "@b.example"))
                .isInstanceOf(NotALetter.class);
    }

    @Test
    void aHostIsWrittenInTheLettersThatTheInternetKnows() {
        assertThat(LETTER.to().onTheWire()).isEqualTo("siân@xn--bcher-kva.example");
        assertThat(new MailAddress("Ann.O'Neill+blog@School.example").text())
                .isEqualTo("Ann.O'Neill+blog@School.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Hello\r\nBcc: eve@x.example", "Hello\n", "Hello\u0000", "Hello\u2028"})
    void aSubjectThatIsNotOneLineIsRefused(String subject) {
        assertThatThrownBy(() -> Letter.to(LETTER.to(), "x", subject, "text")).isInstanceOf(NotALetter.class);
    }

    @Test
    void whatSomebodyElseTypedBecomesASubject() {
        assertThat(Letter.line("  Ferns\r\nBcc: eve@x.example\u202e ")).isEqualTo("Ferns Bcc: eve@x.example");
        String long_ = Letter.line("🌿".repeat(300));
        assertThat(Letter.to(LETTER.to(), "x", long_, "text").subject()).endsWith("🌿…");
    }

    @ParameterizedTest
    @CsvSource({
        "Bcc, eve@x.example",
        "reply-to, eve@x.example",
        "Content-Type, text/html",
        "X Y, z",
        "'X\r\nBcc', z",
        "X-Y, 'z\r\nBcc: eve@x.example'",
        "X-Y, ŵ"
    })
    void aHeaderThatCouldBeReadAsAnotherIsRefused(String name, String value) {
        assertThatThrownBy(() -> LETTER.withHeader(name, value)).isInstanceOf(NotALetter.class);
    }

    @Test
    void aLetterCarriesWhatListsNeed() {
        Letter letter = LETTER.withHeader("List-Unsubscribe", "<https://b.example/leave/x>")
                .withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(letter.headers()).hasSize(2);
    }

    @Test
    void waitsGrowUntilAnHour() {
        assertThat(PostedLetter.waitAfter(1)).hasMinutes(1);
        assertThat(PostedLetter.waitAfter(2)).hasMinutes(2);
        assertThat(PostedLetter.waitAfter(6)).hasMinutes(32);
        assertThat(PostedLetter.waitAfter(7)).hasMinutes(60);
        assertThat(PostedLetter.waitAfter(1000)).hasMinutes(60);
    }
}
