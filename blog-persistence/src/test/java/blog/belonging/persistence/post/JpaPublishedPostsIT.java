package blog.belonging.persistence.post;

import blog.belonging.domain.post.PublishedPostsContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaPublishedPostsIT {

    @Nested
    class OnH2 extends PublishedPostsContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends PublishedPostsContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
