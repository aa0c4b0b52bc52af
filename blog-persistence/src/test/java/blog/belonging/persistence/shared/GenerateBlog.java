package blog.belonging.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What {@code bench/generate} runs: a generated blog in a database that the application can be started with. */
public final class GenerateBlog {

    private static final String USAGE = """
            bench/generate [--posts 10000] [--comments 100000] [--seed 1]
                           --data <folder> | --database jdbc:postgresql://… [--user blog] [--password …]

            Fills an empty database: H2 in a data folder (BLOG_DATA_DIR), or another one (BLOG_DATABASE_URL).
            Unless told otherwise there are ten times as many comments as posts.""";

    private static final Set<String> OPTIONS =
            Set.of("--posts", "--comments", "--seed", "--data", "--database", "--user", "--password");

    private static final int TOLD_EVERY = 1000;

    /** Says more than whoever waits for the blog wants to know. Held here, or what it was told is forgotten. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private GenerateBlog() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        FLYWAY.setLevel(Level.SEVERE);
        try {
            run(options(arguments));
        } catch (NotThisWay wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    /** Said to whoever gave the command. */
    private static final class NotThisWay extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotThisWay(String why) {
            super(why);
        }
    }

    private static Map<String, String> options(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new NotThisWay(USAGE);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        if (options.containsKey("--data") == options.containsKey("--database")) {
            throw new NotThisWay(USAGE);
        }
        return options;
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        try {
            return options.containsKey(name) ? Math.max(0, Integer.parseInt(options.get(name))) : otherwise;
        } catch (NumberFormatException none) {
            throw new NotThisWay(name + " wants a number.");
        }
    }

    private static void run(Map<String, String> options) throws IOException, SQLException {
        int posts = number(options, "--posts", 10_000);
        int comments = number(options, "--comments", posts * 10);
        int seed = number(options, "--seed", 1);
        DataSource database = database(options);
        // While it is open, H2 stays where it is between two transactions.
        try (Connection open = database.getConnection()) {
            SchemaMigration.migrate(database);
            try (Statement statement = open.createStatement();
                    ResultSet found = statement.executeQuery("select 1 from post")) {
                if (found.next()) {
                    throw new NotThisWay("This database has posts already. Name an empty one.");
                }
            }
            EntityManagerFactory mapping = Databases.mapping(database, "generated");
            try (JpaBlog blog = new JpaBlog(database, mapping, mapping::close)) {
                fill(blog, posts, comments, seed);
            }
            if (database instanceof JdbcDataSource) {
                // So many transactions leave a file that is mostly holes.
                try (Statement statement = open.createStatement()) {
                    statement.execute("shutdown compact");
                }
            }
        }
    }

    private static void fill(JpaBlog blog, int posts, int comments, int seed) {
        long begun = System.nanoTime();
        AtomicInteger told = new AtomicInteger();
        GeneratedBlog.of(posts, comments, seed).into(blog, written -> {
            if (written - told.get() >= TOLD_EVERY) {
                told.set(written);
                System.out.printf(Locale.ROOT, "%,d of %,d posts, %d s%n", written, posts, seconds(begun));
            }
        });
        blog.does(() ->
                blog.port(EntityManager.class).createNativeQuery("analyze").executeUpdate());
        System.out.printf(Locale.ROOT, "%,d posts and %,d comments in %d s%n", posts, comments, seconds(begun));
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }

    private static DataSource database(Map<String, String> options) throws IOException {
        String user = options.getOrDefault("--user", "blog");
        String password = options.getOrDefault("--password", "");
        String url = options.get("--database");
        if (url != null) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setUser(user);
            postgres.setPassword(password);
            return postgres;
        }
        Path folder =
                Path.of(options.get("--data")).toAbsolutePath().normalize().resolve("database");
        Files.createDirectories(folder);
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:file:" + folder.resolve("blog") + BlogDataSource.H2_SETTINGS);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }
}
