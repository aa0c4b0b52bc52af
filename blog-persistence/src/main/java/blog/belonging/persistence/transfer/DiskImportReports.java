package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.ImportReports;
import blog.belonging.persistence.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reports as text files, by the time (UTC) at which they were written. */
@ApplicationScoped
class DiskImportReports implements ImportReports {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss", Locale.ROOT);

    @Inject
    DataFolder dataFolder;

    @Inject
    Clock clock;

    @Override
    public String keep(String text) {
        String name = NAME.format(LocalDateTime.now(clock));
        try {
            Path folder = Files.createDirectories(dataFolder.resolve("import-reports"));
            Path file = folder.resolve(name + ".txt");
            for (int n = 2; !write(file, text); n++) {
                file = folder.resolve(name + "-" + n + ".txt");
            }
            return file.toAbsolutePath().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("The report of the import cannot be kept", e);
        }
    }

    private static boolean write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }
}
