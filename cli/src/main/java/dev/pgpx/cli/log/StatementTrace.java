package dev.pgpx.cli.log;

import dev.pgpx.cli.output.LogLine;
import dev.pgpx.cli.output.Notices;
import dev.pgpx.cli.output.Verbosity;
import dev.pgpx.database.Database;
import dev.pgpx.database.Observer;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.DatabaseException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells with {@code -v} of connections, and with {@code -vv} of each statement: its time, rows and text; never of values. Thread-safe. */
public final class StatementTrace implements Observer {
    private static final int NANOS_PER_MICRO = 1000;
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private final Notices notices;

    private StatementTrace(Notices notices) {
        this.notices = notices;
    }

    /** The same database, traced as far as it is wanted. */
    public static Database on(Database database, Notices notices) {
        return notices.verbosity().tells(Verbosity.VERBOSE)
                ? database.withObserver(new StatementTrace(notices))
                : database;
    }

    @Override
    public void ended(StatementEvent event) {
        if (!notices.verbosity().tells(Verbosity.TRACE)) {
            return;
        }
        String sql = event.statement().sql();
        RuntimeException failure = event.failure();
        String outcome = failure == null ? rows(event.rows()) : "failed" + sqlState(failure);
        String text = event.statement().label() + ": " + outcome + " in " + milliseconds(event.duration()) + ": " + sql;
        LogLine line = new LogLine("debug", event.statement().label() + ": " + outcome)
                .with("logger", "dev.pgpx.statement")
                .with("microseconds", event.duration().toNanos() / NANOS_PER_MICRO)
                .with("sql", sql);
        notices.trace(text, line);
    }

    @Override
    public void connected(Duration took, @Nullable Exception failure) {
        if (failure == null) {
            notices.detail("connected in " + milliseconds(took));
        }
    }

    private static String rows(long rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }

    private static String sqlState(RuntimeException failure) {
        String state = failure instanceof DatabaseException known ? known.sqlState() : null;
        return state == null ? "" : " (SQLSTATE " + state + ")";
    }

    private static String milliseconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / NANOS_PER_MILLI);
    }
}
