package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.IdentityContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaIdentityIT {

    @Nested
    class OnH2 extends IdentityContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends IdentityContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
