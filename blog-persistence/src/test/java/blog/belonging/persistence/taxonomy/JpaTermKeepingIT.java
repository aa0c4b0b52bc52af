package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.taxonomy.TermKeepingContract;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaTermKeepingIT {

    @Nested
    class OnH2 extends TermKeepingContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends TermKeepingContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
