package blog.belonging.persistence.site;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.site.SitesContract;
import blog.belonging.persistence.shared.Databases;
import org.junit.jupiter.api.Nested;

class JpaSitesIT {

    @Nested
    class OnH2 extends SitesContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends SitesContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
