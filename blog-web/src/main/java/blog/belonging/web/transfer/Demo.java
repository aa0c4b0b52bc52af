package blog.belonging.web.transfer;

import blog.belonging.domain.media.MediaPath;
import blog.belonging.domain.media.NotAMediaPath;
import blog.belonging.domain.transfer.UploadsFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The demonstration content that the WAR carries: an export and its uploads, like any other. */
@ApplicationScoped
public class Demo {

    private static final String INSIDE = "/demo/";

    /** @param file to put the export into */
    public void exportTo(Path file) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream(INSIDE + "blog.xml")) {
            if (in == null) {
                throw new FileNotFoundException("this copy of the application carries no demonstration content");
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public UploadsFolder uploads() {
        return new UploadsFolder() {
            @Override
            public Optional<InputStream> open(String path) {
                try {
                    return Optional.ofNullable(
                            Demo.class.getResourceAsStream(INSIDE + "uploads/" + new MediaPath(path).text()));
                } catch (NotAMediaPath notOfTheDemo) {
                    return Optional.empty();
                }
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }
}
