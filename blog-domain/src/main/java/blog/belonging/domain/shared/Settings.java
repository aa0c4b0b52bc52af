package blog.belonging.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Deployment settings, by MicroProfile Config. Two copies of the WAR in one server see the same environment, so a copy
 * that is deployed under another name than {@code blog} looks for its own first: {@code blog.north.site.url}
 * ({@code BLOG_NORTH_SITE_URL}) before {@code blog.site.url}.
 */
@ApplicationScoped
public class Settings {

    /** The name of the WAR that ships. */
    public static final String MAIN = "blog";

    private final String application;

    public Settings() {
        this(ApplicationName.current());
    }

    public Settings(String application) {
        this.application = application.toLowerCase(Locale.ROOT);
    }

    public boolean isMain() {
        return application.isEmpty() || application.equals(MAIN) || application.equals("root");
    }

    public String application() {
        return application;
    }

    /** @param key without the leading {@code blog.} */
    public Optional<String> optional(String key) {
        Config config = config();
        if (!isMain()) {
            Optional<String> own = config.getOptionalValue("blog." + application + "." + key, String.class);
            if (own.isPresent()) {
                return own.filter(value -> !value.isBlank());
            }
        }
        return config.getOptionalValue("blog." + key, String.class).filter(value -> !value.isBlank());
    }

    /** Only what was set for this copy alone. */
    public Optional<String> own(String key) {
        return isMain()
                ? optional(key)
                : config().getOptionalValue("blog." + application + "." + key, String.class)
                        .filter(value -> !value.isBlank());
    }

    /** By our own class loader: the data source is asked by threads of the server that have none. */
    private static Config config() {
        return ConfigProvider.getConfig(Settings.class.getClassLoader());
    }

    public String text(String key) {
        return optional(key).orElse("");
    }

    public boolean flag(String key) {
        return optional(key).map(Boolean::parseBoolean).orElse(false);
    }
}
