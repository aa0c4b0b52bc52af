package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void itIsTheSameHoweverItIsWritten() {
        assertThat(new EmailAddress("  Ann.Archer+blog@School.Example "))
                .isEqualTo(new EmailAddress("ann.archer+blog@school.example"));
        assertThat(new EmailAddress("sia\u0302n@ysgol.cymru")).isEqualTo(new EmailAddress("siân@ysgol.cymru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@localhost", "o'neill@example.org", "a@b.c", "学校@例え.jp"})
    void whatIsOneIsTaken(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.org",
                "ann@",
                "ann@@example.org",
                "a b@example.org",
                "ann@exa mple.org",
                "ann@example.org\u0000",
                "ann@example.org\r\nBcc: all@example.org",
                "<script>@example.org",
                "ann@-",
                "a\u202en@example.org",
                "ann@example.org, bob@example.org"
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(NotAnEmailAddress.class);
        assertThatThrownBy(() -> new EmailAddress("a".repeat(64) + "@" + "b".repeat(200)))
                .isInstanceOf(NotAnEmailAddress.class);
    }
}
