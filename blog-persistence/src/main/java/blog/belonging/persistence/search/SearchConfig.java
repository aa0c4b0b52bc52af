package blog.belonging.persistence.search;

import blog.belonging.domain.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Where the index is kept. */
@ApplicationScoped
public class SearchConfig {

    private static final String DEFAULT_HOST = "http://localhost:9200";

    @Inject
    Settings settings;

    /** Whether the index is on an OpenSearch server, and common to all nodes. */
    boolean isShared() {
        String backend = settings.text("search.backend").toLowerCase(Locale.ROOT);
        if (!backend.isEmpty() && !backend.equals("lucene") && !backend.equals("opensearch")) {
            throw new IllegalStateException("BLOG_SEARCH_BACKEND is lucene or opensearch, and not " + backend);
        }
        return backend.equals("opensearch");
    }

    /** Addresses, separated by commas. */
    String hosts() {
        return settings.optional("search.hosts").orElse(DEFAULT_HOST);
    }

    String user() {
        return settings.text("search.user");
    }

    String password() {
        return settings.text("search.password");
    }

    /** Two blogs may share a server. */
    String indexName() {
        String name = settings.isMain() ? Settings.MAIN : settings.application();
        return name.replaceAll("[^a-z0-9]", "-") + "-entries";
    }
}
