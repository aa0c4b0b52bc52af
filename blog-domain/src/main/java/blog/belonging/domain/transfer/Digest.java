package blog.belonging.domain.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a lot of text: equal texts have equal digests, others do not. */
public final class Digest {

    private final MessageDigest sha;

    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        sha.update(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        sha.update(bytes);
        return this;
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(sha.digest(), 0, 16);
    }

    static String of(Object... parts) {
        Digest digest = new Digest();
        for (Object part : parts) {
            digest.add(part.toString());
        }
        return digest.toString();
    }
}
