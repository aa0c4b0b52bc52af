package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.UploadsFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Uploads in a folder. Links are followed as long as they stay in it. */
class UploadsOnDisk implements UploadsFolder {

    private final Path root;

    /** @param root a real path */
    UploadsOnDisk(Path root) {
        this.root = root;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        if (!CopiedUploads.isHarmless(path)) {
            return Optional.empty();
        }
        for (String candidate : CopiedUploads.candidates(path)) {
            Optional<Path> found = find(candidate);
            if (found.isPresent()) {
                return Optional.of(Files.newInputStream(found.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Path> find(String path) throws IOException {
        try {
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            boolean exact =
                    file.toRealPath(LinkOption.NOFOLLOW_LINKS).toString().equals(file.toString());
            return exact && real.startsWith(root) ? Optional.of(real) : Optional.empty();
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        } catch (InvalidPathException e) {
            throw new IOException(
                    "the system this program runs on cannot write such a name; start it with LANG=C.UTF-8", e);
        }
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
