package dev.pgpx.conformance.migrate;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import dev.pgpx.database.StatementStart;
import dev.pgpx.query.Sql;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Cuts all connections of a database at a moment of a run, seen from the thread of the runner: before or after one of its statements. A
 * kill also ends the runner there, by an error that nothing catches; without it the runner has to find out by itself.
 */
final class Killer implements StatementListener {
    /** The runner is no more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Database admin;
    private final Thread runner = Thread.currentThread();
    private final boolean kills;
    private final AtomicBoolean armed = new AtomicBoolean();
    private int moments;

    /**
     * Strikes once.
     *
     * @param admin another database of the server
     * @param moment which moment, from 1: odd ones before a statement, even ones after it
     * @param kills whether the runner ends, too
     */
    Killer(Database admin, int moment, boolean kills) {
        this.admin = admin;
        this.moments = moment;
        this.kills = kills;
    }

    /** Begins to count. */
    void arm() {
        armed.set(true);
    }

    boolean hasStruck() {
        return moments <= 0;
    }

    @Override
    public void started(StatementStart start) {
        moment();
    }

    @Override
    public void ended(StatementEvent event) {
        moment();
    }

    private void moment() {
        if (!armed.get() || Thread.currentThread() != runner || moments <= 0) {
            return;
        }
        moments--;
        if (moments == 0) {
            cut(admin);
            if (kills) {
                throw new Killed();
            }
        }
    }

    /** Ends the sessions of all other databases, and waits until they are gone. */
    static void cut(Database admin) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (admin.one(Sql.sql(
                                """
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where datname <> current_database() and backend_type = 'client backend'""")
                        .as(Codecs.INT8))
                > 0) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("a session does not end");
            }
        }
    }
}
