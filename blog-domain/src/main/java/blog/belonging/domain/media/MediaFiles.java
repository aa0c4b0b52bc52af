package blog.belonging.domain.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of uploads, by their path below the uploads folder. No path ever leads out of it. */
public interface MediaFiles {

    /**
     * The file at that path; where only a smaller copy is asked for that is not there ({@code name-300x200.jpg}), its original.
     */
    Optional<Path> find(String path);

    /** Whether exactly this file is there. */
    boolean has(String path);

    /**
     * Keeps the bytes under that path, all or nothing.
     *
     * @throws NotAMediaPath if the path is absolute, climbs, or could be mistaken for a program or a page
     */
    void keep(String path, InputStream bytes) throws IOException;

    /** The size of a picture, read from its bytes; empty for anything else. */
    Optional<Pixels> measure(String path);

    /** Width and height. */
    record Pixels(int width, int height) {}
}
