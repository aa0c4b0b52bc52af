package blog.belonging.persistence.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that is asked about every question it is asked: how many rows it went through, in tables and indexes, to find the
 * answer. That, unlike the time it takes, is the same on every machine.
 */
final class ReadRows extends PlainDataSource {

    private static final Pattern H2_COUNT = Pattern.compile("scanCount: (\\d+)");

    /** The nodes of a plan that read something themselves; what was read in vain stands in the lines below. */
    private static final Pattern POSTGRESQL_COUNT =
            Pattern.compile(" Scan .*\\(actual rows=([0-9.]+) loops=(\\d+)\\)|Rows Removed by .*: (\\d+)");

    private final DataSource database;
    private final List<Question> questions = new ArrayList<>();

    ReadRows(DataSource database) {
        this.database = database;
    }

    /** One statement, and how the database went about it. */
    record Question(String sql, int rows, String plan) {}

    /** Since this was asked last. */
    List<Question> questions() {
        List<Question> asked = List.copyOf(questions);
        questions.clear();
        return asked;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = database.getConnection();
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object made = call(connection, method, arguments);
            if (made instanceof PreparedStatement statement && arguments != null) {
                return asked(PreparedStatement.class, connection, statement, String.valueOf(arguments[0]));
            }
            return made instanceof Statement statement ? asked(Statement.class, connection, statement, "") : made;
        });
    }

    private <T extends Statement> T asked(Class<T> type, Connection connection, T statement, String prepared) {
        Map<Integer, Object[]> parameters = new TreeMap<>();
        return proxy(type, statement, (method, arguments) -> {
            if (method.getName().startsWith("set")
                    && arguments != null
                    && arguments.length > 1
                    && arguments[0] instanceof Integer place) {
                parameters.put(place, new Object[] {method, arguments});
            }
            if (method.getName().startsWith("execute")) {
                String sql = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : prepared;
                if (sql.strip().toLowerCase(Locale.ROOT).startsWith("select")) {
                    explain(connection, sql, statement.getMaxRows(), parameters);
                }
            }
            return call(statement, method, arguments);
        });
    }

    private void explain(Connection connection, String sql, int limit, Map<Integer, Object[]> parameters)
            throws Throwable {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        String explain = h2 ? "explain analyze " : "explain (analyze, timing off, costs off, summary off) ";
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement statement = connection.prepareStatement(explain + sql)) {
            if (h2) {
                // The other plans for every row, whatever of it is fetched.
                statement.setMaxRows(limit);
            }
            for (Object[] parameter : parameters.values()) {
                call(statement, (Method) parameter[0], (Object[]) parameter[1]);
            }
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        questions.add(new Question(sql, h2 ? h2Rows(plan) : postgresqlRows(plan), plan.toString()));
    }

    private static int h2Rows(CharSequence plan) {
        return H2_COUNT.matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private static int postgresqlRows(CharSequence plan) {
        double rows = 0;
        int loops = 1;
        Matcher found = POSTGRESQL_COUNT.matcher(plan);
        while (found.find()) {
            if (found.group(1) == null) {
                rows += loops * Double.parseDouble(found.group(3));
            } else {
                loops = Integer.parseInt(found.group(2));
                rows += loops * Double.parseDouble(found.group(1));
            }
        }
        return (int) rows;
    }

    /** What happens instead of a call. */
    private interface Handling {
        @Nullable
        Object handle(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Handling handling) {
        return type.cast(Proxy.newProxyInstance(
                ReadRows.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handling.handle(method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
