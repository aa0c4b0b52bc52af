package blog.belonging.persistence.transfer;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.transfer.ImportTasksContract;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaImportTasksIT {

    @Nested
    class OnH2 extends ImportTasksContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends ImportTasksContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
