package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The first administrator, and how long sessions last. Every key is explained in META-INF/microprofile-config.properties. */
@ApplicationScoped
public class IdentityConfig {

    @Inject
    Settings settings;

    public Optional<String> administratorEmail() {
        return settings.optional("admin.email");
    }

    public Optional<String> administratorPassword() {
        return settings.optional("admin.password");
    }

    /** After so long without a request somebody is signed out. */
    public Duration idle() {
        return settings.optional("session.idle").map(Duration::parse).orElse(Duration.ofHours(1));
    }

    /** After so long somebody is signed out, whatever they do. */
    public Duration longest() {
        return settings.optional("session.longest").map(Duration::parse).orElse(Duration.ofHours(12));
    }
}
