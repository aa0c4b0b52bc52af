package blog.belonging.persistence.author;

import blog.belonging.domain.author.AuthorKeepingContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaAuthorKeepingIT {

    @Nested
    class OnH2 extends AuthorKeepingContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends AuthorKeepingContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
