package blog.belonging.persistence.audit;

import blog.belonging.domain.audit.AuditLogContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaAuditLogIT {

    @Nested
    class OnH2 extends AuditLogContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends AuditLogContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
