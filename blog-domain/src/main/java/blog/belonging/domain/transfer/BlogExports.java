package blog.belonging.domain.transfer;

import java.nio.file.Path;

/** Opens what another blog software has written. */
public interface BlogExports {

    /**
     * Opens an export without trusting it.
     *
     * @param file {@code .xml}, {@code .xml.gz} or a {@code .zip} of several parts
     * @throws NotAnExport if there is no such file or it is of another kind
     */
    default BlogExport open(Path file) {
        return open(file, String.valueOf(file.getFileName()));
    }

    /**
     * The same for a file that is not called here what its owner calls it.
     *
     * @param name for messages
     */
    BlogExport open(Path file, String name);
}
