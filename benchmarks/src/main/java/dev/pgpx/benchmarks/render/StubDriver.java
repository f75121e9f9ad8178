package dev.pgpx.benchmarks.render;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source without a server, for contenders that render only when they run: it keeps the SQL and the values bound, and
 * every query gives no rows. One connection, one thread.
 */
final class StubDriver implements DataSource {
    private static final int MOST_VALUES = 16;

    private final Object[] values = new Object[MOST_VALUES];
    private String sql = "";
    private int bound;
    private final ResultSetMetaData columns = stub(
            ResultSetMetaData.class,
            (proxy, method, arguments) ->
                    method.getName().equals("getColumnCount") ? (Object) 6 : nothing(method.getReturnType()));
    private final ResultSet rows = stub(
            ResultSet.class,
            (proxy, method, arguments) ->
                    method.getName().equals("getMetaData") ? this.columns : nothing(method.getReturnType()));
    private final PreparedStatement statement = stub(PreparedStatement.class, this::onStatement);
    private final Connection connection = stub(Connection.class, this::onConnection);

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? StubDriver.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                handler));
    }

    /** What was prepared last, and bound. */
    Rendered last() {
        return new Rendered(sql, new ArrayList<>(List.of(Arrays.copyOf(values, bound))));
    }

    private Object onConnection(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "prepareStatement" -> {
                sql = (String) arguments[0];
                bound = 0;
                yield statement;
            }
            case "getAutoCommit" -> true;
            default -> nothing(method.getReturnType());
        };
    }

    private Object onStatement(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "setString", "setInt", "setLong", "setBoolean", "setBigDecimal", "setDate", "setObject" -> {
                bound = (Integer) arguments[0];
                values[bound - 1] = arguments[1];
                yield null;
            }
            case "executeQuery", "getResultSet" -> rows;
            case "execute" -> true;
            case "getConnection" -> connection;
            case "getUpdateCount" -> -1;
            default -> nothing(method.getReturnType());
        };
    }

    private static final Map<Class<?>, Object> NOTHING =
            Map.of(boolean.class, false, int.class, 0, long.class, 0L, float.class, 0f, double.class, 0d);

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? NOTHING.get(type) : null;
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return connection;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is logged
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // nobody logs in
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
