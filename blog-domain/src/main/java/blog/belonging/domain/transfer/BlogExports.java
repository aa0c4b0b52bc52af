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
    BlogExport open(Path file);
}
