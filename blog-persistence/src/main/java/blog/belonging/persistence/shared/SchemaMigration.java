package blog.belonging.persistence.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything reads from it. Others that start with the application depend on this one. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/blog",
        className = "blog.belonging.persistence.shared.BlogDataSource",
        minPoolSize = 2,
        maxPoolSize = 20)
public class SchemaMigration {

    @Resource(lookup = "java:app/jdbc/blog")
    DataSource dataSource;

    /** The server looks for it by its name alone: no other method may have the same. */
    @PostConstruct
    void start() {
        migrate(dataSource);
    }

    /** @param database to be created or brought up to date */
    public static void migrate(DataSource database) {
        // Common SQL, and beside it a folder for what only one vendor has. Features come with numbers of their own, in
        // any order.
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor(database))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static String vendor(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
