package blog.belonging.persistence.transfer;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.transfer.ImportJobsContract;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaImportJobsIT {

    @Nested
    class OnH2 extends ImportJobsContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends ImportJobsContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
