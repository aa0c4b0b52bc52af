package blog.belonging.persistence.transfer;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.transfer.LedgerContract;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaLedgerIT {

    @Nested
    class OnH2 extends LedgerContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends LedgerContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
