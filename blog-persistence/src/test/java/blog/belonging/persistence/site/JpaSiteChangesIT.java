package blog.belonging.persistence.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.site.SiteChanges;
import blog.belonging.domain.site.SiteChangesContract;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.Dump;
import blog.belonging.persistence.shared.JpaBlog;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaSiteChangesIT {

    @Nested
    class OnH2 extends SiteChangesContract {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends SiteChangesContract {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }

    /** A table that was renamed would count for nothing. */
    @Test
    void whatReadersDoNotSeeIsThere() throws Exception {
        try (JpaBlog blog = Databases.H2.open();
                Connection connection = blog.database().getConnection()) {
            assertThat(Dump.tables(connection)).containsAll(ChangeNotes.NOT_FOR_READERS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update post set title = 'x'",
                "delete from tag",
                "update static_page set title = 'x'",
                "  UPDATE  comment set status = 'SPAM'"
            })
    void whatIsWrittenWithoutAnEntityIsNotedToo(String sql) {
        try (JpaBlog blog = Databases.H2.open()) {
            assertThat(changes(blog, sql)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete from console_session", "update account set email = email", "delete from mail_outbox"})
    void whatOnlyTheConsoleShowsIsNotNoted(String sql) {
        try (JpaBlog blog = Databases.H2.open()) {
            assertThat(changes(blog, sql)).isFalse();
        }
    }

    private static boolean changes(JpaBlog blog, String sql) {
        String before = blog.inOneGo(() -> blog.port(SiteChanges.class).generation());
        blog.does(() -> blog.port(EntityManager.class).createNativeQuery(sql).executeUpdate());
        return !blog.<String>inOneGo(() -> blog.port(SiteChanges.class).generation())
                .equals(before);
    }
}
