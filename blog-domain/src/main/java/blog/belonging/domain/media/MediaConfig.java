package blog.belonging.domain.media;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How large an upload may be. Every key is explained in META-INF/microprofile-config.properties. */
@ApplicationScoped
public class MediaConfig {

    private static final int MILLION = 1_000_000;

    @Inject
    Settings settings;

    /** Bytes. */
    public long maxSize() {
        return settings.optional("media.max.size").map(Long::parseLong).orElse(100L) * MILLION;
    }

    public long maxPixels() {
        return settings.optional("media.max.pixels").map(Long::parseLong).orElse(50L) * MILLION;
    }
}
