package blog.belonging.persistence.shared;

import blog.belonging.domain.shared.Keyed;
import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The one secret of this installation, from which all its keys are made: the setting {@code blog.secret.key}, or a file in the data folder that is made
 * when it is first wanted. It is never in the database, so that a copy of that alone opens nothing. Nodes that share a blog share it.
 */
@ApplicationScoped
public class ServerSecret {

    private static final String SETTING = "secret.key";
    private static final String FILE = "keys/secret.key";
    private static final int FEWEST_BYTES = 32;

    @Inject
    Settings settings;

    @Inject
    DataFolder folder;

    private @Nullable Keyed secret;

    /**
     * A key for one purpose, which says nothing of the others.
     *
     * @return 256 bits, in Base64 for addresses
     */
    public String keyFor(String purpose) {
        return secret().digest(purpose);
    }

    private synchronized Keyed secret() {
        Keyed known = secret;
        if (known == null) {
            String text = settings.own(SETTING).orElseGet(this::fromFile).strip();
            if (bytes(text) < FEWEST_BYTES) {
                throw new IllegalStateException(
                        "The secret of this installation has to be 32 random bytes or more in Base64");
            }
            known = Keyed.with(text.replace('+', '-').replace('/', '_'));
            secret = known;
        }
        return known;
    }

    private static int bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_')).length;
        } catch (IllegalArgumentException noBase64) {
            return 0;
        }
    }

    private String fromFile() {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret of this installation cannot be read: " + FILE, e);
        }
    }

    /** Whole or not at all, and once: another node may do the same in the same folder. */
    private static void make(Path file) throws IOException {
        Path parent = Files.createDirectories(file.resolveSibling(""));
        Path fresh = Files.createTempFile(parent, "secret", ".new");
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, Keyed.secret() + "\n");
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException faster) {
            // Somebody else was; theirs is it.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(fresh);
    }
}
