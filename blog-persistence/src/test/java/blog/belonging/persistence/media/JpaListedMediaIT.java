package blog.belonging.persistence.media;

import blog.belonging.domain.media.MediaLibraryContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaListedMediaIT {

    @Nested
    class OnH2 extends MediaLibraryContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends MediaLibraryContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
