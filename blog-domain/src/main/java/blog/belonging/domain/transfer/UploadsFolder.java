package blog.belonging.domain.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A copy of the old blog's uploads. */
public interface UploadsFolder extends AutoCloseable {

    /** @param path below the uploads folder: {@code 2026/11/village-hall.jpg} */
    Optional<InputStream> open(String path) throws IOException;

    @Override
    void close();
}
