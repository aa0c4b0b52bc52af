package blog.belonging.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of ordinary writes: the database opens again, and what was acknowledged is there. */
class KilledWhileWritingIT {

    private static final int ENOUGH = 150;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void nothingThatWasAcknowledgedIsGone() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("blog") + BlogDataSource.H2_SETTINGS;
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("blog");
        database.setPassword("");
        SchemaMigration.migrate(database);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesUntilKilled.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == ENOUGH) {
                    // Not by Process itself, which would close what was said last.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();

        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        try (Connection connection = DriverManager.getConnection(url, "blog", "");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*), max(id) from redirect where id <= " + acknowledged)) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(acknowledged);
            assertThat(rows.getInt(2)).isEqualTo(acknowledged);
        }
    }
}
