package blog.belonging.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests that only the holder of a key can make (HMAC-SHA-256, RFC 2104): signatures of links, and names that nobody can read back. */
public final class Keyed {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private Keyed(byte[] key) {
        this.key = key;
    }

    /** @param secret as {@link #secret} makes one */
    public static Keyed with(String secret) {
        return new Keyed(Base64.getUrlDecoder().decode(secret));
    }

    public static Keyed fresh() {
        return with(secret());
    }

    /** 256 random bits. */
    public static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return 43 letters that an address can hold */
    public String digest(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + HMAC, impossible);
        }
    }

    /** Whether the digest is that of the text, in the same time whether they differ early or late. */
    public boolean made(String digest, String text) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.UTF_8), digest(text).getBytes(StandardCharsets.UTF_8));
    }
}
