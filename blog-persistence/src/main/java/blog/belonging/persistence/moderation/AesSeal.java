package blog.belonging.persistence.moderation;

import blog.belonging.domain.moderation.CannotBeOpened;
import blog.belonging.domain.moderation.Seal;
import blog.belonging.domain.shared.Settings;
import blog.belonging.persistence.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM (NIST SP 800-38D) with a fresh nonce for each text. The key is the setting {@code blog.evidence.key}, or a file in the data folder that
 * is made when it is first wanted: a copy of the database alone gives nothing away.
 */
@ApplicationScoped
class AesSeal implements Seal {

    private static final String SETTING = "blog.evidence.key";
    private static final String FILE = "keys/evidence.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    @Inject
    DataFolder folder;

    private @Nullable SecretKeySpec key;

    @Override
    public String seal(String text, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-GCM", impossible);
        }
    }

    @Override
    public String open(String sealed, String belongsTo) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, belongsTo).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new CannotBeOpened(changed);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            byte[] bytes = Base64.getDecoder()
                    .decode(settings.optional(SETTING).orElseGet(this::fromFile).strip());
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException(SETTING + " has to be 32 random bytes in Base64");
            }
            known = new SecretKeySpec(bytes, "AES");
            key = known;
        }
        return known;
    }

    private String fromFile() {
        Path file = folder.path().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the evidence cannot be read: " + FILE, e);
        }
    }

    /** Whole or not at all, and once: another node may do the same in the same folder. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        Path fresh = Files.createTempFile(file.getParent(), "evidence", ".new");
        Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes) + "\n");
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException other) {
            // Somebody else was faster; theirs is it.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(fresh);
    }
}
