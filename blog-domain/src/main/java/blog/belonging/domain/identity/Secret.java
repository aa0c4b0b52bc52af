package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random words that nobody guesses. Only their digest is kept: they have too much chance in them to be searched for. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Without those that are easily taken for others; each is nearly five bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secret() {}

    /** 256 bits, in letters that an address and a cookie can hold. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For people to read and type: groups with hyphens between them. */
    static String letters(int groups, int each) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < groups * each; i++) {
            letters.append(i > 0 && i % each == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** Such letters, however they were copied. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    }

    public static String digest(String secret) {
        return Sha256.of(secret);
    }

    /** In the same time whether they differ early or late. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                digest(one).getBytes(StandardCharsets.UTF_8), digest(other).getBytes(StandardCharsets.UTF_8));
    }
}
