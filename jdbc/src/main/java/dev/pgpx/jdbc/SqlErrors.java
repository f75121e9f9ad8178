package dev.pgpx.jdbc;

import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.LoginRefusedException;
import dev.pgpx.database.error.PoolExhaustedException;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.error.ServerError;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.UnknownDatabaseException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.query.Statement;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the driver's exceptions mean.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>.
 */
final class SqlErrors {
    /** The server ends the session: administrator's command, crash of another session, start or stop, idle for too long. */
    private static final Set<String> SESSION_ENDED =
            Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04");

    private SqlErrors() {}

    /** A connection that could not be made or had. */
    static DatabaseException opening(SQLException failure, String target) {
        UnkeptSettings unkept = behind(failure, UnkeptSettings.class);
        if (unkept != null) {
            return PoolerException.ofSettings(target, unkept.names());
        }
        SQLException driver = isLoginRefused(failure) ? failure : behind(failure, PSQLException.class);
        if (driver == null) {
            return PoolExhaustedException.ofServer(target, text(failure), failure.getSQLState(), failure);
        }
        String state = driver.getSQLState();
        if (isLoginRefused(driver)) {
            return LoginRefusedException.of(target, text(driver), state, failure);
        }
        if (isUnknownDatabase(driver)) {
            return UnknownDatabaseException.of(target, text(driver), state, failure);
        }
        if ("53300".equals(state)) {
            return PoolExhaustedException.ofServer(target, text(driver), state, failure);
        }
        return UnreachableException.of(target, text(driver), state, failure);
    }

    static boolean isLoginRefused(SQLException failure) {
        String state = failure.getSQLState();
        // 08004 is the driver's own, when a password is asked for and none is there
        return state != null && (state.startsWith("28") || state.equals("08004"));
    }

    static boolean isUnknownDatabase(SQLException failure) {
        return "3D000".equals(failure.getSQLState());
    }

    /** A failure behind one of the pool: it may be the cause of a time-out. */
    private static <X extends SQLException> @Nullable X behind(SQLException failure, Class<X> wanted) {
        Throwable cause = failure;
        while (cause != null) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    /** Whether the server refused something and the session goes on. */
    static boolean isAnswered(SQLException failure) {
        return failure instanceof PSQLException driver
                && driver.getServerErrorMessage() != null
                && !SESSION_ENDED.contains(failure.getSQLState());
    }

    /**
     * Whether the connection is gone. Otherwise the driver itself refused: its connection is as it was before, and nothing was
     * sent. It gives such failures no state of class 08.
     */
    static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || SESSION_ENDED.contains(state);
    }

    /**
     * A statement that failed.
     *
     * @param mayBeDone whether it may have been done when the connection was lost
     */
    static DatabaseException running(SQLException failure, Statement statement, String target, boolean mayBeDone) {
        if (isAnswered(failure) && failure instanceof PSQLException driver) {
            return isStalePlan(driver)
                    ? StatementException.stalePlan(error(driver), statement, failure)
                    : StatementException.of(error(driver), statement, failure);
        }
        if (!isLost(failure)) {
            return StatementException.of(ownError(failure), statement, failure);
        }
        return ConnectionLostException.of(target, text(failure), failure.getSQLState(), mayBeDone, failure);
    }

    /** Messages may be in any language: the server's function tells. */
    private static boolean isStalePlan(PSQLException failure) {
        ServerErrorMessage server = failure.getServerErrorMessage();
        return server != null
                && "0A000".equals(server.getSQLState())
                && "RevalidateCachedQuery".equals(server.getRoutine());
    }

    /** A write that a server refused which has become read-only. */
    static StatementException readOnlyServer(SQLException failure, Statement statement) {
        ServerError error = failure instanceof PSQLException driver ? error(driver) : ownError(failure);
        return StatementException.readOnlyServer(error, statement, failure);
    }

    private static ServerError ownError(SQLException failure) {
        String message = "the JDBC driver: " + text(failure);
        return new ServerError(orElse(failure.getSQLState(), "XX000"), message, null, null, 0, null, null, null);
    }

    private static ServerError error(PSQLException failure) {
        ServerErrorMessage server = failure.getServerErrorMessage();
        if (server == null) {
            return ownError(failure);
        }
        return new ServerError(
                orElse(server.getSQLState(), "XX000"),
                orElse(server.getMessage(), "the server gave no message"),
                server.getDetail(),
                server.getHint(),
                server.getPosition(),
                server.getTable(),
                server.getColumn(),
                server.getConstraint(),
                server.getWhere());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    /** What was met, in the server's or the network's words. */
    static String text(SQLException failure) {
        String text = failure.getMessage();
        if (failure instanceof PSQLException driver && driver.getServerErrorMessage() != null) {
            text = driver.getServerErrorMessage().getMessage();
        } else if (failure.getCause() instanceof IOException network && network.getMessage() != null) {
            text = network.getMessage(); // the driver adds advice of its own, which ours would repeat
        }
        return text == null ? failure.getClass().getSimpleName() : text;
    }
}
