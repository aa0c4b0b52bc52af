package blog.belonging.web.shared;

import blog.belonging.domain.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the blog is on the web, if the administrator says so. */
@ApplicationScoped
public class SiteConfig {

    @Inject
    Settings settings;

    private Optional<String> url = Optional.empty();

    /** Settings hold until the application is started again, and this one is wanted by every request. */
    @PostConstruct
    void read() {
        url = settings.own("site.url").map(told -> told.replaceAll("/+$", ""));
    }

    /** Without a trailing slash. */
    public Optional<String> url() {
        return url;
    }
}
