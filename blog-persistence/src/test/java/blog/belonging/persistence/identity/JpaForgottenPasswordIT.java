package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.ForgottenPasswordContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import org.junit.jupiter.api.Nested;

class JpaForgottenPasswordIT {

    private static TestBlog withMail(JpaBlog blog) {
        blog.set("mail.host", "mail.example");
        blog.set("mail.from", "blog@b.example");
        return blog;
    }

    @Nested
    class OnH2 extends ForgottenPasswordContract {

        @Override
        protected TestBlog open() {
            return withMail(Databases.H2.open());
        }
    }

    @Nested
    class OnPostgres extends ForgottenPasswordContract {

        @Override
        protected TestBlog open() {
            return withMail(Databases.POSTGRESQL.open());
        }
    }
}
