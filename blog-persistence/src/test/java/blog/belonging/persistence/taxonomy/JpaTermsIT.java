package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.taxonomy.TermsContract;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaTermsIT {

    @Nested
    class OnH2 extends TermsContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends TermsContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
