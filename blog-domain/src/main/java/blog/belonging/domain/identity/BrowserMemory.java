package blog.belonging.domain.identity;

/** What the caller's browser keeps, so that it is known when it asks for something else. */
public interface BrowserMemory {

    /** @param token that it brings from now on, instead of the one that it may have had */
    void keep(String token);

    void forget();
}
