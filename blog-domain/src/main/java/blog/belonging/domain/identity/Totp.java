package blog.belonging.domain.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an app on a phone shows for half a minute each (RFC 6238), in the one kind that all such apps know: SHA-1, six digits. */
final class Totp {

    private static final long SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** As long as what SHA-1 makes, as RFC 4226 recommends. */
    private static final int KEY_BYTES = 20;

    /** RFC 4648. */
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    private Totp() {}

    /** In letters, as apps take it. */
    static String freshKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return letters(key);
    }

    /** @param bytes a multiple of five, so that nothing has to be filled up */
    static String letters(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | one & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                letters.append(BASE_32.charAt(held >> bits - BITS & 31));
            }
            held &= 31;
        }
        return letters.toString();
    }

    private static byte[] bytes(String letters) {
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * BITS / Byte.SIZE);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            held = held << BITS | BASE_32.indexOf(letters.charAt(i));
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    static String code(String key, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA1"));
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int number = hash.getInt(hash.get(hash.capacity() - 1) & 0xf) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA1", impossible);
        }
    }

    /** @return the half minute that the code belongs to: this one, or, since clocks differ and people are slow, one beside it */
    static OptionalLong stepOf(String key, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (long step = stepAt(now) - 1; step <= stepAt(now) + 1; step++) {
            if (MessageDigest.isEqual(
                    code(key, step).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
