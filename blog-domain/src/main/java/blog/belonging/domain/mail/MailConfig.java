package blog.belonging.domain.mail;

import blog.belonging.domain.mail.MailServer.Login;
import blog.belonging.domain.mail.MailServer.Security;
import blog.belonging.domain.mail.MailSetting.Reason;
import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which mail server takes what the blog writes. Every key is explained in META-INF/microprofile-config.properties. */
@ApplicationScoped
public class MailConfig {

    private static final int LAST_PORT = 65_535;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** More would outlast the time that a node has for a letter. */
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(2);

    @Inject
    Settings settings;

    /** Settings that cannot be right stop mail, not the blog. */
    public MailSetting setting() {
        Optional<String> host = settings.optional("mail.host").map(String::strip);
        if (host.isEmpty()) {
            return new MailSetting.Off();
        }
        try {
            return new MailSetting.On(server(host.get()));
        } catch (WrongSetting wrong) {
            return new MailSetting.Wrong(wrong.reason);
        }
    }

    private MailServer server(String host) {
        if (!host.matches("[A-Za-z0-9._-]{1,253}|\\[?[0-9A-Fa-f:.]{2,45}]?")) {
            throw new WrongSetting(Reason.HOST);
        }
        Security security = security();
        return new MailServer(host, port(security), security, login(), from(), patience());
    }

    private Security security() {
        String name = settings.optional("mail.security").orElse("starttls").strip();
        return Arrays.stream(Security.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongSetting(Reason.SECURITY));
    }

    private int port(Security security) {
        Optional<String> typed = settings.optional("mail.port").map(String::strip);
        if (typed.isEmpty()) {
            return security.port();
        }
        return typed.filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(port -> port > 0 && port <= LAST_PORT)
                .orElseThrow(() -> new WrongSetting(Reason.PORT));
    }

    private Optional<Login> login() {
        Optional<String> user = settings.optional("mail.user");
        Optional<String> password = settings.optional("mail.password");
        if (user.isPresent() != password.isPresent()) {
            throw new WrongSetting(Reason.LOGIN);
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }

    private MailAddress from() {
        try {
            return new MailAddress(settings.text("mail.from").strip());
        } catch (NotALetter none) {
            throw new WrongSetting(Reason.FROM);
        }
    }

    private Duration patience() {
        try {
            Duration typed =
                    settings.optional("mail.timeout").map(Duration::parse).orElse(PATIENCE);
            if (typed.compareTo(Duration.ofSeconds(1)) < 0 || typed.compareTo(LONGEST_PATIENCE) > 0) {
                throw new WrongSetting(Reason.TIMEOUT);
            }
            return typed;
        } catch (DateTimeParseException none) {
            throw new WrongSetting(Reason.TIMEOUT);
        }
    }

    /** Never leaves this class. */
    private static final class WrongSetting extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        WrongSetting(Reason reason) {
            super(reason.message());
            this.reason = reason;
        }
    }
}
