package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.Passwords;
import blog.belonging.domain.identity.TooBusy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the parameters that OWASP's Password Storage Cheat Sheet recommends: 19 MiB, two passes, one lane. Kept as PHC strings
 * ({@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}), so that the cost can be raised and old hashes go on being understood.
 */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;

    /** Each takes memory and a processor; more at once would be a way to stop the blog. */
    private static final int AT_ONCE = 4;

    /** Seconds. Whoever waits holds a thread that readers need. */
    private static final int LONGEST_WAIT = 2;

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** What is compared with where there is nothing to compare with: it costs the same. */
    private final String nobodys;

    Argon2Passwords() {
        byte[] hash = new byte[HASH];
        random.nextBytes(hash);
        nobodys = text(salt(), hash);
    }

    @Override
    public String hash(Password password) {
        byte[] salt = salt();
        return text(salt, computed(password, KIBIBYTES, PASSES, LANES, salt, HASH));
    }

    @Override
    public boolean matches(Password password, String hash) {
        Matcher parts = PHC.matcher(hash.isEmpty() ? nobodys : hash);
        if (!parts.matches()) {
            throw new IllegalStateException("a password is kept in a way that is not understood");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] given = computed(
                password,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                salt,
                expected.length);
        return MessageDigest.isEqual(given, expected) && !hash.isEmpty();
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(prefix());
    }

    private byte[] computed(Password password, int kibibytes, int passes, int lanes, byte[] salt, int length) {
        enter();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kibibytes)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] result = new byte[length];
            generator.generateBytes(password.text().getBytes(StandardCharsets.UTF_8), result);
            return result;
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return salt;
    }

    private static String prefix() {
        return "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES + "$";
    }

    private static String text(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return prefix() + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
