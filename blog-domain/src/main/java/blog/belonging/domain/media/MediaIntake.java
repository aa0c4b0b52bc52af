package blog.belonging.domain.media;

import java.io.IOException;
import java.io.InputStream;

/** What happens to a file between somebody's disk and the library. */
public interface MediaIntake {

    /**
     * Finds out what the bytes are, whatever their name says; takes out where and when a picture was made, and by which device; makes its smaller
     * copies.
     *
     * @throws UploadRefused if they are nothing that is kept
     * @throws IOException if they break off, or cannot be written
     */
    PreparedFile prepare(InputStream bytes) throws IOException;

    /** Removes what was not kept. */
    void discard(PreparedFile file);
}
