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
import java.sql.ResultSet;
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
            String url = template.replaceAll("template$", "blog");
            if (!there) {
                run(template.replaceAll("template$", "postgres"), "create database blog template template");
                run(url, REMEMBER);
                there = true;
            }
            return url;
        }

        /** Emptied: a new one is a thousand files, which takes longer than most tests. What has grown much is made anew. */
        @Override
        void drop(String url, String template) {
            String server = template.replaceAll("template$", "postgres");
            run(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'blog'");
            if (size(url) > MUCH) {
                run(server, "drop database blog with (force)");
                there = false;
            } else {
                run(url, RESTORE);
            }
        }
    };

    /** As {@link BlogDataSource} has them, and the database outlives its last connection. */
    private static final String SETTINGS = ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1";

    private static final long MUCH = 64_000_000;

    /** The rows that a new blog has, and how far its sequences are. */
    private static final String REMEMBER = """
            do $$ declare t record; begin
              create schema untouched;
              for t in select tablename as name from pg_tables where schemaname = 'public' loop
                execute format('create table untouched.%1$I as table public.%1$I', t.name);
              end loop;
              for t in select sequencename as name from pg_sequences where schemaname = 'public' loop
                execute format('create table untouched.%1$I as table public.%1$I', t.name);
              end loop;
            end $$""";

    private static final String RESTORE = """
            do $$ declare t record; begin
              set local session_replication_role = replica;
              for t in select tablename as name from pg_tables where schemaname = 'public' loop
                execute format('delete from public.%I', t.name);
                execute format('insert into public.%1$I overriding system value select * from untouched.%1$I', t.name);
              end loop;
              for t in select sequencename as name from pg_sequences where schemaname = 'public' loop
                execute format('select setval(''public.%1$I'', last_value, is_called) from untouched.%1$I', t.name);
              end loop;
            end $$""";

    private final Switch current = new Switch();
    private @Nullable String migrated;
    private @Nullable EntityManagerFactory factory;
    private int opened;
    boolean there;

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

    private static long size(String url) {
        try (Connection connection = DriverManager.getConnection(url, user(url), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_database_size(current_database())")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
