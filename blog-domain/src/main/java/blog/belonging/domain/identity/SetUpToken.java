package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What proves that somebody who sets the blog up can read the server's log. Another one at each start, and none once there is an
 * account.
 */
@ApplicationScoped
public class SetUpToken {

    /** Without letters that are easily taken for others; twenty-five of them are 123 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 5;

    private volatile Optional<String> current = Optional.empty();

    /** To be shown in the log. */
    public synchronized String issue() {
        SecureRandom random = new SecureRandom();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            token.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        current = Optional.of(token.toString());
        return token.toString();
    }

    boolean is(String typed) {
        String plain = plain(typed);
        return current.map(token -> Secret.same(plain(token), plain)).orElse(false);
    }

    /** However it was copied. */
    private static String plain(String token) {
        return token.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    }

    void spend() {
        current = Optional.empty();
    }
}
