package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.SessionStatus;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/** What the server says beside results, from what the driver keeps of it. */
final class ServerSays {
    private ServerSays() {}

    static SessionStatus status(BaseConnection driver) {
        if (driver.getQueryExecutor().isClosed()) {
            return SessionStatus.LOST;
        }
        return switch (driver.getTransactionState()) {
            case IDLE -> SessionStatus.IDLE;
            case OPEN -> SessionStatus.IN_TRANSACTION;
            case FAILED -> SessionStatus.FAILED_TRANSACTION;
        };
    }

    static List<Notice> notices(@Nullable SQLWarning first) {
        List<Notice> notices = new ArrayList<>();
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            notices.add(notice(warning));
        }
        return List.copyOf(notices);
    }

    private static Notice notice(SQLWarning warning) {
        ServerErrorMessage server = warning instanceof PSQLWarning driver ? driver.getServerErrorMessage() : null;
        if (server == null) {
            return new Notice("WARNING", orElse(warning.getMessage(), "the driver gave no message"), null, null);
        }
        return new Notice(
                orElse(server.getSeverity(), "NOTICE"),
                orElse(server.getMessage(), "the server gave no message"),
                server.getDetail(),
                server.getHint());
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
