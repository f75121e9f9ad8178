package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/** There is no connection to work with: see to the server, the network or the settings. The subtype tells which. */
public abstract sealed class ConnectionException extends DatabaseException
        permits UnreachableException,
                LoginRefusedException,
                UnknownDatabaseException,
                PoolExhaustedException,
                ConnectionLostException,
                DatabaseClosedException {

    ConnectionException(
            String code,
            String place,
            String detail,
            @Nullable String sqlState,
            Retry retry,
            @Nullable Throwable cause) {
        super(DatabaseMessages.CATALOG.problem(code, place, detail), sqlState, retry, cause);
    }
}
