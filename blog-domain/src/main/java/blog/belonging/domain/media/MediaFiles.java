package blog.belonging.domain.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
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

    /**
     * Moves files that were prepared to their paths: all of them, or none if one of the paths is taken.
     *
     * @return whether none was taken
     */
    boolean place(Map<String, Path> files) throws IOException;

    /**
     * Moves some files out and others in, as far as those to be moved out are there. Done the other way round it is undone.
     *
     * @param out where each goes, by its path
     * @param in where each comes from, by its path
     */
    void swap(Map<String, Path> out, Map<String, Path> in) throws IOException;

    /** Forgets the bytes under that path, if there are any. */
    void remove(String path);

    /** The size of a picture, read from its bytes; empty for anything else. */
    Optional<Pixels> measure(String path);

    /** Width and height. */
    record Pixels(int width, int height) {}
}
