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
    private final String target;
    private final Thread runner = Thread.currentThread();
    private final boolean kills;
    private final AtomicBoolean armed = new AtomicBoolean();
    private int moments;

    /**
     * Strikes once.
     *
     * @param admin another database of the server
     * @param target the name of the database whose sessions are ended
     * @param moment which moment, from 1: odd ones before a statement, even ones after it
     * @param kills whether the runner ends, too
     */
    Killer(Database admin, String target, int moment, boolean kills) {
        this.admin = admin;
        this.target = target;
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
            cut(admin, target);
            if (kills) {
                throw new Killed();
            }
        }
    }

    /** Ends the sessions of a database, and waits until they are gone. */
    static void cut(Database admin, String target) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (admin.one(Sql.sql(
                                """
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where datname = :target and backend_type = 'client backend'""")
                        .bind("target", target)
                        .as(Codecs.INT8))
                > 0) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("a session does not end");
            }
        }
    }
}
