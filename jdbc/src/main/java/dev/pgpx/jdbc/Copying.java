package dev.pgpx.jdbc;

import dev.pgpx.database.engine.CopySource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.core.BaseConnection;

/** Moves the data of a COPY. */
final class Copying {
    private Copying() {}

    /** Sends what the source writes, and gives the number of rows. */
    static long in(BaseConnection connection, String sql, CopySource source) throws SQLException {
        CopyIn operation = connection.getCopyAPI().copyIn(sql);
        try {
            OutputStream out = new PGCopyOutputStream(operation);
            source.writeTo(out);
            out.flush();
            return operation.endCopy();
        } catch (IOException e) {
            // the driver's stream wraps its own failures
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), "08006", e);
        } finally {
            cancel(operation);
        }
    }

    /**
     * Writes what the server sends, and gives the number of rows. When the target fails the connection is good for nothing: the driver's
     * cancel of a COPY leaves an answer behind, which the next statement would take for its own.
     */
    static long out(BaseConnection connection, String sql, OutputStream target) throws SQLException {
        CopyOut operation = connection.getCopyAPI().copyOut(sql);
        try {
            byte[] data = operation.readFromCopy();
            while (data != null) {
                target.write(data);
                data = operation.readFromCopy();
            }
            return operation.getHandledRowCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cancel(CopyIn operation) throws SQLException {
        if (operation.isActive()) {
            operation.cancelCopy();
        }
    }
}
