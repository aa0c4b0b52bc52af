package blog.belonging.persistence.mail;

import blog.belonging.domain.mail.MailContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import org.junit.jupiter.api.Nested;

class JpaMailIT {

    private static TestBlog withMail(JpaBlog blog) {
        blog.set("mail.host", "mail.example");
        blog.set("mail.from", "blog@b.example");
        return blog;
    }

    @Nested
    class OnH2 extends MailContract {

        @Override
        protected TestBlog open() {
            return withMail(Databases.H2.open());
        }
    }

    @Nested
    class OnPostgres extends MailContract {

        @Override
        protected TestBlog open() {
            return withMail(Databases.POSTGRESQL.open());
        }
    }
}
