package blog.belonging.domain.identity;

/**
 * Turns passwords into what can be kept. Slow on purpose: never call it within a transaction. Where too many are on their way already,
 * it refuses with {@link TooBusy}.
 */
public interface Passwords {

    /** With everything that it takes to check it later: kind, cost, salt. */
    String hash(Password password);

    /**
     * Whether it is the password that the hash was made of.
     *
     * @param hash empty for nobody's; that takes as long, and is always wrong
     */
    boolean matches(Password password, String hash);

    /** Whether today it would be made in another way. */
    boolean isOutdated(String hash);
}
