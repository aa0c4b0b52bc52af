package blog.belonging.persistence.shared;

import blog.belonging.domain.shared.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The blog's database, whichever it is: the address alone decides, so that the same WAR runs on H2 and PostgreSQL. The server
 * pools what this hands out.
 */
public class BlogDataSource implements DataSource {

    /**
     * Without {@code WRITE_DELAY=0} H2 loses up to half a second of acknowledged commits when the process is killed. The pages of a blog ask in
     * some thirty ways; H2 by itself remembers eight.
     */
    static final String H2_SETTINGS = ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=64";

    private @Nullable Target target;
    private @Nullable PrintWriter logWriter;
    private int loginTimeout;

    private record Target(Driver driver, String url, Properties credentials) {}

    @Override
    public Connection getConnection() throws SQLException {
        Target to = target();
        Connection connection = to.driver.connect(to.url, to.credentials);
        if (connection == null) {
            throw new SQLException("BLOG_DATABASE_URL is not one that its driver understands");
        }
        return connection;
    }

    /** The server hands in what its pool was told; the settings know better. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return getConnection();
    }

    private synchronized Target target() throws SQLException {
        Target known = target;
        if (known == null) {
            known = read(new Settings());
            target = known;
        }
        return known;
    }

    private static Target read(Settings settings) throws SQLException {
        String url = settings.own("database.url").orElseGet(() -> defaultUrl(settings));
        if (!settings.isMain()
                && settings.own("database.url").isEmpty()
                && settings.optional("database.url").isPresent()) {
            throw new SQLException("This copy of the blog is deployed as \"" + settings.application()
                    + "\" and needs a database of its own: set BLOG_"
                    + settings.application().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_DATABASE_URL");
        }
        Properties credentials = new Properties();
        credentials.setProperty("user", settings.optional("database.user").orElse("blog"));
        credentials.setProperty("password", settings.text("database.password"));
        String full = url.startsWith("jdbc:h2:") && !url.contains("WRITE_DELAY") ? url + H2_SETTINGS : url;
        return new Target(driverFor(full), full, credentials);
    }

    /** From the WAR itself: the server's driver manager does not see it. */
    private static Driver driverFor(String url) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, BlogDataSource.class.getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("BLOG_DATABASE_URL has to begin with jdbc:h2: or jdbc:postgresql:");
    }

    private static String defaultUrl(Settings settings) {
        Path file = DataFolder.of(settings).resolve("database").resolve("blog");
        return "jdbc:h2:file:" + file;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        logWriter = writer;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
