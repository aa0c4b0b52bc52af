package blog.belonging.persistence.privacy;

import blog.belonging.domain.privacy.PrivacyContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.Dump;
import blog.belonging.persistence.shared.JpaBlog;
import java.util.List;
import org.junit.jupiter.api.Nested;

class JpaPrivacyIT {

    private abstract static class OnADatabase extends PrivacyContract {

        @Override
        protected List<String> everything() {
            return Dump.exact(((JpaBlog) blog).database());
        }

        @Override
        protected void setUpMail() {
            JpaBlog mine = (JpaBlog) blog;
            mine.set("mail.host", "mail.school.example");
            mine.set("mail.from", "blog@school.example");
            mine.startAgain();
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
