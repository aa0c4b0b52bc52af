package blog.belonging.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The databases that a blog can be kept in, each started once and handed out empty as often as it is asked for. */
public enum Databases {
    H2 {
        @Override
        String template() throws IOException {
            Path folder = Files.createTempDirectory("belonging-h2");
            folder.toFile().deleteOnExit();
            return "jdbc:h2:file:" + folder.resolve("template");
        }

        @Override
        String copy(String template, int number) throws IOException {
            Path made = Path.of(template.substring("jdbc:h2:file:".length()) + ".mv.db");
            Path copy = made.resolveSibling("blog" + number + ".mv.db");
            Files.copy(made, copy, StandardCopyOption.REPLACE_EXISTING);
            copy.toFile().deleteOnExit();
            return template.replaceAll("template$", "blog" + number) + SETTINGS;
        }

        @Override
        void drop(String url, String template) {
            run(url, "shutdown immediately");
        }
    },

    POSTGRESQL {
        @Override
        String template() throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/";
            run(url + "postgres", "create database template");
            return url + "template";
        }

        @Override
        String copy(String template, int number) {
            run(template.replaceAll("template$", "postgres"), "create database blog" + number + " template template");
            return template.replaceAll("template$", "blog" + number);
        }

        @Override
        void drop(String url, String template) {
            run(
                    template.replaceAll("template$", "postgres"),
                    "drop database " + url.substring(url.lastIndexOf('/') + 1) + " with (force)");
        }
    };

    /** As {@link BlogDataSource} has them, and the database outlives its last connection. */
    private static final String SETTINGS = ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1";

    private final Switch current = new Switch();
    private @Nullable String migrated;
    private @Nullable EntityManagerFactory factory;
    private int opened;

    abstract String template() throws IOException;

    abstract String copy(String template, int number) throws IOException;

    abstract void drop(String url, String template);

    /** An empty blog. One at a time. */
    public synchronized JpaBlog open() {
        try {
            String template = migrated;
            if (template == null) {
                template = template();
                current.url = template;
                SchemaMigration.migrate(current);
                migrated = template;
            }
            current.url = copy(template, ++opened);
            String url = current.url;
            String from = template;
            return new JpaBlog(current, factory(), () -> drop(url, from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntityManagerFactory factory() {
        EntityManagerFactory known = factory;
        if (known == null) {
            known = mapping(current, name());
            factory = known;
        }
        return known;
    }

    static EntityManagerFactory mapping(DataSource database, String name) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", database);
        properties.put("jakarta.persistence.jtaDataSource", null);
        properties.put("eclipselink.session-name", name);
        return Persistence.createEntityManagerFactory("blog", properties);
    }

    private static String user(String url) {
        return url.startsWith("jdbc:h2:") ? "blog" : "postgres";
    }

    static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user(url), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One data source for every blog that is opened, so that the mapping is made once. */
    private static final class Switch extends PlainDataSource {

        private String url = "";

        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, user(url), "");
        }
    }
}
