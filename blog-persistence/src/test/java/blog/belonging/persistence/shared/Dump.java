package blog.belonging.persistence.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** All that a blog's database holds, as lines that can be compared. */
public final class Dump {

    /** Numbers that mean nothing outside of the database, and marks of when something was done. */
    private static final Set<String> INCIDENTAL = Set.of(
            "site.version",
            "site.generation",
            "site.changed_at",
            "author.id",
            "author.version",
            "post.version",
            "post.edition",
            "static_page.edition",
            "static_page.version",
            "media_item.version",
            "reusable_block.version",
            "category.version",
            "tag.version",
            "comment.version",
            "redirect.id",
            "menu.id",
            "import_ledger.job_id");

    private final Connection connection;
    private final boolean exact;
    private final Map<Long, String> authors = new HashMap<>();
    private final Map<Long, String> menus = new HashMap<>();

    private Dump(Connection connection, boolean exact) {
        this.connection = connection;
        this.exact = exact;
    }

    /** Everything but the list of imports and the notes of when something changed. */
    public static List<String> exact(DataSource database) {
        return of(database, true);
    }

    /** What a reader, an author or another import could tell apart. */
    public static List<String> meaning(DataSource database) {
        return of(database, false);
    }

    private static List<String> of(DataSource database, boolean exact) {
        try (Connection connection = database.getConnection()) {
            Dump dump = new Dump(connection, exact);
            dump.names("author", dump.authors);
            dump.names("menu", dump.menus);
            List<String> lines = new ArrayList<>();
            for (String table : tables(connection)) {
                // Notes for search and for upkeep say that something was written, and not what.
                boolean noted = (table.startsWith("search_") || table.equals("upkeep") || table.equals("site_change"))
                        && !exact;
                if (!noted
                        && !table.equals("import_job")
                        && !table.equals("import_task")
                        && !table.equals("site_change")
                        && !table.startsWith("flyway")) {
                    lines.addAll(dump.table(table));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void names(String table, Map<Long, String> into) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, slug from " + table)) {
            while (rows.next()) {
                into.put(rows.getLong(1), rows.getString(2));
            }
        }
    }

    private Set<String> table(String table) throws SQLException {
        Set<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder(table);
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String column = rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
                    if (exact || !INCIDENTAL.contains(table + "." + column)) {
                        line.append(" | ").append(column).append('=').append(value(table, column, rows, i));
                    }
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private String value(String table, String column, ResultSet rows, int i) throws SQLException {
        String text = String.valueOf(rows.getString(i));
        if (exact) {
            return text;
        }
        boolean author = Set.of("owner_id", "author_id", "commenter_author_id").contains(column)
                || column.equals("list_id") && rows.getString("kind").equals("AUTHOR")
                || column.equals("target_id")
                        && table.equals("import_ledger")
                        && rows.getString("kind").equals("AUTHOR");
        boolean menu = column.equals("menu_id")
                || column.equals("target_id")
                        && table.equals("import_ledger")
                        && rows.getString("kind").equals("MENU");
        if (author) {
            return authors.getOrDefault(rows.getLong(i), text);
        }
        return menu ? menus.getOrDefault(rows.getLong(i), text) : text;
    }
}
