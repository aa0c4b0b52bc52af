package blog.belonging.persistence.moderation;

import blog.belonging.domain.moderation.ModeratingContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Nested;

class JpaModeratingIT {

    private abstract static class OnADatabase extends ModeratingContract {

        @Override
        protected void tamper(String sql) {
            blog.does(
                    () -> blog.port(EntityManager.class).createNativeQuery(sql).executeUpdate());
        }
    }

    @Nested
    class OnH2 extends OnADatabase {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends OnADatabase {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
