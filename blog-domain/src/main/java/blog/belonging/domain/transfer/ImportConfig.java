package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** What is to be imported when the application starts. Every key is explained in META-INF/microprofile-config.properties. */
@ApplicationScoped
public class ImportConfig {

    @Inject
    Settings settings;

    public Optional<Path> file() {
        return settings.optional("import.file").map(Path::of);
    }

    public Optional<Path> uploads() {
        return settings.optional("import.uploads").map(Path::of);
    }

    public boolean dryRun() {
        return settings.flag("import.dry.run");
    }

    public boolean fetch() {
        return settings.flag("import.fetch");
    }

    public Optional<ZoneId> zone() {
        return settings.optional("time.zone").map(ZoneId::of);
    }

    public boolean demo() {
        return settings.flag("demo");
    }
}
