package blog.belonging.domain.privacy;

import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows that whoever asked reads the mail of the address that they gave. */
@ApplicationScoped
class RequestKeys {

    private static final String PURPOSE = "privacy-request";

    @Inject
    SiteKeys keys;

    String of(long id) {
        return keys.of(PURPOSE).digest(String.valueOf(id));
    }

    boolean isOf(long id, String key) {
        return keys.of(PURPOSE).made(key, String.valueOf(id));
    }
}
