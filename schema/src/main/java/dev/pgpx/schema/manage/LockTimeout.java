package dev.pgpx.schema.manage;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.types.Codecs;
import java.time.Duration;

/**
 * How long a lock is waited for; zero for as long as the deadline allows, or whatever the session says.
 *
 * @param milliseconds the time
 */
record LockTimeout(int milliseconds) {
    static final LockTimeout NONE = new LockTimeout(0);

    static LockTimeout of(Duration timeout) {
        if (timeout.compareTo(Duration.ofMillis(1)) < 0
                || timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw SchemaException.of("PGPX-3063", timeout);
        }
        return new LockTimeout((int) timeout.toMillis());
    }

    LockTimeout shorter(LockTimeout other) {
        if (equals(NONE)) {
            return other;
        }
        return other.equals(NONE) || milliseconds < other.milliseconds ? this : other;
    }

    /** Does something under it in the session or transaction of the thread, where what is done failing undoes it, too. */
    void within(Database database, boolean transaction, Runnable action) {
        if (milliseconds == 0) {
            action.run();
            return;
        }
        String before =
                database.one(sql("select current_setting('lock_timeout')").as(Codecs.TEXT));
        set(database, milliseconds + "ms", transaction);
        if (transaction) {
            action.run();
            set(database, before, /* local= */ true);
            return;
        }
        try {
            action.run();
        } finally {
            set(database, before, /* local= */ false);
        }
    }

    private static void set(Database database, String value, boolean local) {
        database.one(sql("select set_config('lock_timeout', :value, :local)")
                .bind("value", value)
                .bind("local", local)
                .as(Codecs.TEXT));
    }
}
