package dev.pgpx.jdbc;

import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.ConnectionException.Reason;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.ServerError;
import dev.pgpx.database.error.StatementException;
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
    private static final Set<String> SESSION_ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

    private SqlErrors() {}

    /** A connection that could not be made or had. */
    static ConnectionException opening(SQLException failure, String target) {
        PSQLException driver = driverFailure(failure);
        if (driver == null) {
            return ConnectionException.of(Reason.EXHAUSTED, target, text(failure), null, failure);
        }
        String state = driver.getSQLState();
        Reason reason = Reason.UNREACHABLE;
        if (state != null && state.startsWith("28")) {
            reason = Reason.LOGIN_REFUSED;
        } else if ("08004".equals(state)) {
            reason = Reason.LOGIN_REFUSED; // the driver's own, when a password is asked for and none is there
        } else if ("3D000".equals(state)) {
            reason = Reason.UNKNOWN_DATABASE;
        } else if ("53300".equals(state)) {
            reason = Reason.EXHAUSTED;
        }
        return ConnectionException.of(reason, target, text(driver), state, failure);
    }

    /** The driver's failure behind one of the pool: it may be the cause of a time-out. */
    private static @Nullable PSQLException driverFailure(SQLException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof PSQLException driver) {
                return driver;
            }
            cause = cause.getCause();
        }
        return null;
    }

    /** A statement that failed. */
    static DatabaseException running(SQLException failure, Statement statement, String target) {
        ServerErrorMessage server = failure instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
        String state = failure.getSQLState();
        if (server == null || (state != null && SESSION_ENDED.contains(state))) {
            return ConnectionException.of(Reason.LOST, target, text(failure), state, failure);
        }
        return StatementException.of(error(server), statement, failure);
    }

    private static ServerError error(ServerErrorMessage server) {
        return new ServerError(
                orElse(server.getSQLState(), "XX000"),
                orElse(server.getMessage(), "the server gave no message"),
                server.getDetail(),
                server.getHint(),
                server.getPosition(),
                server.getTable(),
                server.getColumn(),
                server.getConstraint());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String text(SQLException failure) {
        String text = failure.getMessage();
        if (failure instanceof PSQLException driver && driver.getServerErrorMessage() != null) {
            text = driver.getServerErrorMessage().getMessage();
        } else if (failure.getCause() instanceof IOException network && network.getMessage() != null) {
            text = network.getMessage(); // the driver adds advice of its own, which ours would repeat
        }
        return text == null ? failure.getClass().getSimpleName() : text;
    }
}
