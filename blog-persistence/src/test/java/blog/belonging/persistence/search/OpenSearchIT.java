package blog.belonging.persistence.search;

import blog.belonging.domain.search.BlogSearchContract;
import blog.belonging.domain.search.FoundWordsContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same on OpenSearch, by nothing but settings. {@code .ci/slow} starts a server for it. */
@Tag("slow")
@EnabledIfSystemProperty(named = "opensearch.hosts", matches = ".+")
class OpenSearchIT {

    private static TestBlog withOpenSearch() {
        JpaBlog blog = Databases.H2.open();
        blog.set("search.backend", "opensearch");
        blog.set("search.hosts", System.getProperty("opensearch.hosts"));
        return blog;
    }

    @Nested
    class Blog extends BlogSearchContract {

        @Override
        protected TestBlog open() {
            return withOpenSearch();
        }
    }

    @Nested
    class Words extends FoundWordsContract {

        @Override
        protected TestBlog open() {
            return withOpenSearch();
        }
    }
}
