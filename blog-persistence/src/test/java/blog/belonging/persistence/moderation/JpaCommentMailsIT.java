package blog.belonging.persistence.moderation;

import blog.belonging.domain.moderation.CommentMailsContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import org.junit.jupiter.api.Nested;

class JpaCommentMailsIT {

    private static TestBlog withMail(JpaBlog blog) {
        blog.set("mail.host", "mail.example");
        blog.set("mail.from", "blog@b.example");
        return blog;
    }

    @Nested
    class OnH2 extends CommentMailsContract {

        @Override
        protected TestBlog open() {
            return withMail(Databases.H2.open());
        }
    }

    @Nested
    class OnPostgres extends CommentMailsContract {

        @Override
        protected TestBlog open() {
            return withMail(Databases.POSTGRESQL.open());
        }
    }
}
