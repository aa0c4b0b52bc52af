package blog.belonging.persistence.search;

import blog.belonging.domain.search.BlogSearchContract;
import blog.belonging.domain.search.FoundWordsContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class IndexedBlogSearchIT {

    @Nested
    class OnH2 extends BlogSearchContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends BlogSearchContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }

    /** The database has no part in it. */
    @Nested
    class Words extends FoundWordsContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }
}
