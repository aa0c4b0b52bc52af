package blog.belonging.persistence.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A process that writes one row after another, and says so after each commit. */
final class WritesUntilKilled {

    private WritesUntilKilled() {}

    /** @param arguments address of a database with the schema of a blog */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], "blog", "");
                PreparedStatement insert =
                        connection.prepareStatement("insert into redirect (id, source, target) values (?, ?, '/')")) {
            connection.setAutoCommit(false);
            for (int id = 1; id > 0; id++) {
                insert.setInt(1, id);
                insert.setString(2, "/old-" + id + "/");
                insert.executeUpdate();
                connection.commit();
                System.out.println(id);
            }
        }
    }
}
