package blog.belonging.persistence.post;

import blog.belonging.domain.post.PostWritingContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaPostWritingIT {

    @Nested
    class OnH2 extends PostWritingContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends PostWritingContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
