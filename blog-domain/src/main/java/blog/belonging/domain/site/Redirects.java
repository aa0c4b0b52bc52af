package blog.belonging.domain.site;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Old addresses and where they lead. */
public interface Redirects {

    long nextId();

    void add(Redirect redirect);

    Optional<Redirect> byId(long id);

    void remove(Redirect redirect);

    /** Those that lead to one address lead to the other. */
    void lead(String from, String to);

    /** Those of the given addresses that lead somewhere already. */
    Set<String> known(Collection<String> sources);

    /** Something lives at these addresses from now on: they lead nowhere else. */
    void free(Collection<String> sources);
}
