package blog.belonging.domain.media;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was found harmless, with its smaller copies if it is a picture. It waits until it is kept or discarded.
 *
 * @param folder that it waits in
 * @param file without what it told of where and when it was made
 * @param extension that its content, not its name, calls for
 * @param width pixels; 0 if it is no picture
 */
public record PreparedFile(Path folder, Path file, String extension, int width, int height, List<Copy> copies) {

    public PreparedFile {
        copies = List.copyOf(copies);
    }

    /**
     * A smaller copy.
     *
     * @param name WordPress's: {@code medium}
     */
    public record Copy(String name, Path file, String extension, int width, int height) {

        /** What its file is called after: {@code hall-300x200.jpg}. */
        String suffix() {
            return "-" + width + "x" + height + "." + extension;
        }
    }
}
