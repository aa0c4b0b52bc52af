package blog.belonging.web.shared;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the blog is on the web, if the administrator says so. */
@ApplicationScoped
public class SiteConfig {

    @Inject
    Settings settings;

    /** Without a trailing slash. */
    public Optional<String> url() {
        return settings.own("site.url").map(url -> url.replaceAll("/+$", ""));
    }
}
