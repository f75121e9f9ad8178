package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long statements of a migration wait and run; said to the server for a transaction, or for a session. */
final class Limits {
    private static final String LOCK = "lock_timeout";
    private static final String STATEMENT = "statement_timeout";
    private static final int MOST_NAME = 63;

    private final Task task;
    private final RunOptions options;

    Limits(Task task, RunOptions options) {
        this.task = task;
        this.options = options;
    }

    /** For what is in a transaction. */
    TransactionOptions transaction() {
        TransactionOptions all = TransactionOptions.DEFAULT.withRetries(0).withName(name());
        for (Map.Entry<String, String> each : settings(options.lockTimeout()).entrySet()) {
            all = all.withSetting(each.getKey(), each.getValue());
        }
        return all;
    }

    /** For what can be in none: it waits for a lock as long as it takes, as nobody queues behind it. */
    void session(Database database) {
        settings(Duration.ZERO)
                .forEach((name, value) -> database.one(sql("select set_config(:name, :value, false)")
                        .bind("name", name)
                        .bind("value", value)
                        .label("limits of " + task.key())
                        .as(Codecs.TEXT)));
    }

    private Map<String, String> settings(Duration lockTimeout) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (!task.sets(LOCK)) {
            settings.put(LOCK, text(task.options().lockTimeout().orElse(lockTimeout)));
        }
        if (!task.sets(STATEMENT)) {
            settings.put(STATEMENT, text(task.options().statementTimeout().orElse(options.statementTimeout())));
        }
        return settings;
    }

    private static String text(Duration time) {
        return Math.max(time.isZero() ? 0 : 1, time.toMillis()) + "ms";
    }

    private String name() {
        String name = "pgpx migrate " + task.label();
        return name.length() <= MOST_NAME ? name : name.substring(0, MOST_NAME);
    }
}
