package blog.belonging.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailConfigTest {

    private static MailSetting with(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of("mail.host", "mail.example", "mail.from", "blog@b.example"));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        MailConfig config = new MailConfig();
        config.settings = new Settings(Settings.MAIN) {
            @Override
            public Optional<String> optional(String key) {
                return Optional.ofNullable(all.get(key)).filter(value -> !value.isBlank());
            }
        };
        return config.setting();
    }

    @Test
    void withoutAHostThereIsNoMail() {
        assertThat(with("mail.host", "")).isInstanceOf(MailSetting.Off.class);
    }

    @Test
    void aHostAndASenderAreEnoughAndTheConnectionIsEncrypted() {
        MailServer server = ((MailSetting.On) with()).server();
        assertThat(server.security()).isEqualTo(MailServer.Security.STARTTLS);
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.patience()).hasSeconds(30);
        assertThat(((MailSetting.On) with("mail.security", "TLS")).server().port())
                .isEqualTo(465);
    }

    @ParameterizedTest
    @CsvSource({
        "host, mail example, HOST",
        "host, https://mail.example, HOST",
        "port, 0, PORT",
        "port, smtp, PORT",
        "port, 65536, PORT",
        "security, ssl, SECURITY",
        "user, blog, LOGIN",
        "password, secret, LOGIN",
        "from, '', FROM",
        "from, The Blog <blog@b.example>, FROM",
        "timeout, 30, TIMEOUT",
        "timeout, PT1H, TIMEOUT"
    })
    void whatCannotBeRightIsNamed(String key, String value, MailSetting.Reason reason) {
        assertThat(with("mail." + key, value)).isEqualTo(new MailSetting.Wrong(reason));
    }

    @Test
    void aPasswordIsNotShownInLogs() {
        assertThat(with("mail.user", "blog", "mail.password", "hush-hush").toString())
                .doesNotContain("hush");
    }
}
