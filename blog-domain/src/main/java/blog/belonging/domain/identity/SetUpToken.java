package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * What proves that somebody who sets the blog up can read the server's log. Another one at each start, and none once there is an
 * account.
 */
@ApplicationScoped
public class SetUpToken {

    /** Twenty-five letters are 123 bits. */
    private static final int GROUPS = 5;

    private static final int GROUP = 5;

    private volatile Optional<String> current = Optional.empty();

    /** To be shown in the log. */
    public synchronized String issue() {
        String token = Secret.letters(GROUPS, GROUP);
        current = Optional.of(token);
        return token;
    }

    boolean is(String typed) {
        return current.map(token -> Secret.same(Secret.plain(token), Secret.plain(typed)))
                .orElse(false);
    }

    void spend() {
        current = Optional.empty();
    }
}
