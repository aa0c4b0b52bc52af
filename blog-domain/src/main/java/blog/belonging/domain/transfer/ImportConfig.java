package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** What is to be imported when the application starts, and how much may be brought later. Every key is explained in META-INF/microprofile-config.properties. */
@ApplicationScoped
public class ImportConfig {

    private static final int MILLION = 1_000_000;

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

    /** Of what somebody brings to be imported, with everything that belongs to it; bytes. */
    public long maxSize() {
        return settings.optional("import.max.size").map(Long::parseLong).orElse(2000L) * MILLION;
    }

    public boolean demo() {
        return settings.flag("demo");
    }
}
