package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.ImportFiles;
import blog.belonging.persistence.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** In a folder each, below {@code imports} in the data folder. Names are our own: what somebody calls a file never reaches the disk. */
@ApplicationScoped
class DiskImportFiles implements ImportFiles {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final String EXPORT = "export";
    private static final String UPLOADS = "uploads";

    @Inject
    DataFolder dataFolder;

    @Inject
    Clock clock;

    @Override
    public String keep(InputStream export, Optional<InputStream> uploads) throws IOException {
        String name = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(folder(name));
        boolean kept = false;
        try {
            Files.copy(export, folder.resolve(EXPORT));
            if (uploads.isPresent()) {
                Files.copy(uploads.get(), folder.resolve(UPLOADS));
            }
            kept = true;
            return name;
        } finally {
            if (!kept) {
                remove(folder);
            }
        }
    }

    private Path folder(String name) {
        return dataFolder.resolve("imports").resolve(UUID.fromString(name).toString());
    }

    @Override
    public Path export(String folder) {
        return folder(folder).resolve(EXPORT);
    }

    @Override
    public Optional<Path> uploads(String folder) {
        return Optional.of(folder(folder).resolve(UPLOADS)).filter(Files::exists);
    }

    @Override
    public void forget(String folder) {
        remove(folder(folder));
    }

    @Override
    public void forgetOld(Collection<String> butFor) {
        Instant old = clock.instant().minus(FORGOTTEN);
        for (Path folder : inside(dataFolder.resolve("imports"))) {
            try {
                boolean needed = butFor.contains(String.valueOf(folder.getFileName()));
                if (!needed && Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
                    remove(folder);
                }
            } catch (IOException goneMeanwhile) {
                // Somebody else has done it.
            }
        }
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            for (Path file : inside(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
