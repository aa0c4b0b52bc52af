package blog.belonging.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SchemaMigrationIT {

    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() throws Exception {
        assertThat(columns(Databases.H2))
                .isEqualTo(columns(Databases.POSTGRESQL))
                .contains("post.slug text 250 no", "post.featured_image_id bigint yes", "post.body text no");
    }

    @Test
    void aSchemaThatIsUpToDateStaysAsItIs() throws Exception {
        for (Databases kind : Databases.values()) {
            try (JpaBlog blog = kind.open()) {
                SchemaMigration.migrate(blog.database());
                assertThat(Dump.exact(blog.database()))
                        .filteredOn(line -> !line.startsWith("retention_run | kind="))
                        .satisfiesExactly(
                                chain -> assertThat(chain).startsWith("decision_chain | id=1"),
                                privacy -> assertThat(privacy).startsWith("privacy_policy | id=1"),
                                site -> assertThat(site).startsWith("site | id=1"),
                                spam -> assertThat(spam).startsWith("spam_word | word="),
                                tree -> assertThat(tree).startsWith("upkeep | name=page-tree"),
                                upkeep -> assertThat(upkeep).startsWith("upkeep | name=relating"));
            }
        }
    }

    @Test
    void whatOnlyOneDatabaseNeedsIsThereToo() throws Exception {
        try (JpaBlog blog = Databases.POSTGRESQL.open();
                Connection connection = blog.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet slug = statement.executeQuery("select collation_name from information_schema.columns"
                        + " where table_name = 'post' and column_name = 'slug'")) {
            assertThat(slug.next()).isTrue();
            assertThat(slug.getString(1)).isEqualTo("C");
        }
    }

    private static Set<String> columns(Databases kind) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (JpaBlog blog = kind.open();
                Connection connection = blog.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select lower(c.table_name), lower(c.column_name), lower(c.data_type), c.character_maximum_length,"
                                + " lower(c.is_nullable) from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + " and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                                + " where lower(c.table_schema) = 'public'")) {
            while (rows.next()) {
                if (!rows.getString(1).startsWith("flyway")) {
                    found.add(rows.getString(1) + "." + rows.getString(2) + " "
                            + type(rows.getString(3), rows.getLong(4)) + " "
                            + rows.getString(5).toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    /** H2 gives a text of any length the greatest it has. */
    private static String type(String type, long length) {
        boolean text =
                Set.of("character varying", "character large object", "text").contains(type);
        return text ? "text" + (length > 0 && length < 10_000 ? " " + length : "") : type;
    }
}
