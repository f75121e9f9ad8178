package dev.pgpx.migrate.data;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.migrate.data.ProgressTable.Position;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.query.Query;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of a data migration, batch after batch. One thread. */
final class BatchRun {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int MOST_PASSES = 25;
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final int MOST_DOUBLINGS = 6;

    private final BatchPlan plan;
    private final Database database;
    private final TransactionOptions transaction;
    private final Pace pace;
    private final long began = System.nanoTime();
    private long seen;

    BatchRun(BatchPlan plan, Database database) {
        this.plan = plan;
        this.database = database;
        BatchPlan.Speed speed = plan.speed();
        this.pace = new Pace(speed.target(), speed.first(), speed.largest());
        this.transaction = TransactionOptions.DEFAULT
                .withRetries(0)
                .withSetting("lock_timeout", String.valueOf(speed.lockTimeout().toMillis()));
    }

    /**
     * A batch that is committed.
     *
     * @param position where it stands now
     * @param rows how many rows it had; 0 for the end of a pass
     */
    private record Committed(Position position, long rows) {}

    long run() {
        KeyColumns key = KeyColumns.read(database, plan.table(), plan.key());
        plan.progress().prepare(database, plan.name());
        long estimated = estimated();
        int attempts = 0;
        while (true) {
            try {
                long started = System.nanoTime();
                Committed batch = database.transaction(transaction, any -> batch(key));
                attempts = 0;
                if (batch.position().done()) {
                    return batch.position().changed();
                }
                committed(batch, estimated, Duration.ofNanos(System.nanoTime() - started));
            } catch (DatabaseException failure) {
                attempts++;
                if (!isWorthIt(failure) || attempts >= plan.speed().attempts()) {
                    throw failure;
                }
                pace.halve();
                pause(FIRST_WAIT.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
            }
        }
    }

    /** What a batch did is known from its own row, so it is tried again even where its outcome was not told. */
    private static boolean isWorthIt(DatabaseException failure) {
        return failure.retry() != Retry.USELESS || LOCK_NOT_AVAILABLE.equals(failure.sqlState());
    }

    private Committed batch(KeyColumns key) {
        Position position = plan.progress().lock(database, plan.name());
        if (position.done()) {
            return new Committed(position, 0);
        }
        Optional<End> end = end(key, position.key());
        Position next;
        if (end.isPresent()) {
            List<String> last = end.get().key();
            RawSql change = plan.statement()
                    .between(key, position.key(), last, plan.table(), plan.remaining())
                    .label("data migration " + plan.name());
            next = position.after(last, end.get().rows(), database.run(change));
        } else {
            next = endOfPass(position);
        }
        plan.progress().write(database, plan.name(), next);
        return new Committed(next, end.map(End::rows).orElse(0L));
    }

    /**
     * Where a batch ends.
     *
     * @param key the key of its last row
     * @param rows how many rows it has
     */
    private record End(List<String> key, long rows) {}

    private Optional<End> end(KeyColumns key, List<String> after) {
        String remaining = plan.remaining().isEmpty() ? "true" : "(" + plan.remaining() + ")";
        String later = after.isEmpty() ? "" : " and " + key.compared("", ">", "pgpx_after");
        RawSql rows = unsafe("select " + key.texts() + ", count(*) over () from (select " + key.list() + " from "
                + plan.table() + " where " + remaining + later + " order by " + key.list() + " limit :pgpx_limit) batch"
                + " order by " + key.descending() + " limit 1");
        Query<End> query = KeyColumns.bind(rows, "pgpx_after", after)
                .bind("pgpx_limit", pace.rows())
                .map(row -> new End(row.require(0, Codecs.array(Codecs.TEXT)), row.getLong(1)));
        return database.optional(query);
    }

    private Position endOfPass(Position position) {
        if (plan.remaining().isEmpty() || position.key().isEmpty()) {
            return position.finished();
        }
        if (position.changedInPass() == 0 || position.pass() >= MOST_PASSES) {
            throw MigrationException.of("PGPX-7074", plan.name(), plan.remaining(), position.pass());
        }
        return position.again();
    }

    private void committed(Committed batch, long estimated, Duration took) {
        if (batch.rows() == 0) {
            return;
        }
        pace.took(took, batch.rows());
        seen += batch.rows();
        Position position = batch.position();
        double seconds = (System.nanoTime() - began) / 1e9;
        plan.listener()
                .committed(new DataProgress(
                        plan.name(),
                        position.batches(),
                        position.seen(),
                        position.changed(),
                        estimated,
                        seen / Math.max(seconds, 1e-3),
                        pace.rows(),
                        took));
        double share = plan.speed().pauses();
        pause(Duration.ofNanos(Math.round(took.toNanos() * share / (1 - share))));
    }

    private long estimated() {
        return database.one(
                sql("select coalesce(sum(greatest(reltuples, 0)), 0)::bigint from pg_class where relkind <> 'p' and"
                                + " (oid = :table::regclass or oid in (select relid from pg_partition_tree(:table::regclass)))")
                        .bind("table", plan.table())
                        .map(row -> row.getLong(0)));
    }

    private void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
            throw MigrationException.of("PGPX-7075", plan.name()).causedBy(now);
        }
    }
}
