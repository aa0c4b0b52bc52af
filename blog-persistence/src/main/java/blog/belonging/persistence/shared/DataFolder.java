package blog.belonging.persistence.shared;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one folder that everything is kept in: database (if it is H2), uploads, reports. */
@ApplicationScoped
public class DataFolder {

    @Inject
    Settings settings;

    public Path path() {
        return of(settings);
    }

    public Path resolve(String name) {
        return path().resolve(name);
    }

    /** A copy under another name than the main application's keeps its things in a folder of its own below the common one. */
    static Path of(Settings settings) {
        Path folder = settings.own("data.dir")
                .map(Path::of)
                .orElseGet(() -> {
                    Path common = Path.of(settings.optional("data.dir").orElse("data"));
                    return settings.isMain() ? common : common.resolve(settings.application());
                })
                .toAbsolutePath()
                .normalize();
        try {
            // A link to a folder on another disk is as good as a folder.
            return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used; set BLOG_DATA_DIR", e);
        }
    }
}
