package blog.belonging.domain.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Makes old addresses of lists lead to new ones, in one step however often a thing moves. */
@ApplicationScoped
@Transactional
public class Forwarding {

    @Inject
    Redirects redirects;

    /**
     * Something that stood at one address stands at the other from now on.
     *
     * @param from root-relative, as {@link Permalinks} writes it
     * @param to the same
     */
    public void forward(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        // Something lives there now, and needs no way out.
        redirects.free(Set.of(to));
        redirects.lead(from, to);
        redirects.free(Set.of(from));
        redirects.add(Redirect.toAddress(redirects.nextId(), from, to));
    }
}
