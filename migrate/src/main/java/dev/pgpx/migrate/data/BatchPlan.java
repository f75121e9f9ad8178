package dev.pgpx.migrate.data;

import dev.pgpx.schema.fact.ObjectName;
import java.time.Duration;
import java.util.List;

/**
 * All that is said of a data migration.
 *
 * @param name its name
 * @param statement what it runs
 * @param table the table
 * @param key the columns of its key
 * @param remaining which rows are still to be done; empty when that is not said
 * @param speed how fast it shall be
 * @param listener is told after each batch
 * @param progress where its progress is kept
 */
record BatchPlan(
        String name,
        BatchStatement statement,
        String table,
        List<String> key,
        String remaining,
        Speed speed,
        DataListener listener,
        ProgressTable progress) {
    /**
     * How fast it shall be.
     *
     * @param target how long a batch shall take
     * @param first how many rows the first batch has
     * @param largest how many rows a batch has at most
     * @param pauses which part of the time is paused
     * @param lockTimeout how long a statement waits for a lock
     * @param attempts how often a batch is tried
     */
    record Speed(Duration target, int first, int largest, double pauses, Duration lockTimeout, int attempts) {}

    private static final Speed USUAL = new Speed(Duration.ofMillis(100), 500, 50_000, 0.2, Duration.ofSeconds(1), 10);

    static BatchPlan of(String name, BatchStatement statement) {
        ProgressTable progress = new ProgressTable(DataMigration.PROGRESS);
        return new BatchPlan(name, statement, "", List.of(), "", USUAL, any -> {}, progress);
    }

    BatchPlan over(String other, List<String> columns) {
        return new BatchPlan(name, statement, other, columns, remaining, speed, listener, progress);
    }

    BatchPlan remaining(String condition) {
        return new BatchPlan(name, statement, table, key, condition, speed, listener, progress);
    }

    BatchPlan target(Duration each) {
        return with(
                new Speed(each, speed.first(), speed.largest(), speed.pauses(), speed.lockTimeout(), speed.attempts()));
    }

    BatchPlan rows(int first, int largest) {
        return with(new Speed(speed.target(), first, largest, speed.pauses(), speed.lockTimeout(), speed.attempts()));
    }

    BatchPlan pauses(double share) {
        return with(new Speed(
                speed.target(), speed.first(), speed.largest(), share, speed.lockTimeout(), speed.attempts()));
    }

    BatchPlan locks(Duration wait, int attempts) {
        return with(new Speed(speed.target(), speed.first(), speed.largest(), speed.pauses(), wait, attempts));
    }

    private BatchPlan with(Speed other) {
        return new BatchPlan(name, statement, table, key, remaining, other, listener, progress);
    }

    BatchPlan listener(DataListener other) {
        return new BatchPlan(name, statement, table, key, remaining, speed, other, progress);
    }

    BatchPlan progressIn(String schema, String other) {
        return new BatchPlan(
                name,
                statement,
                table,
                key,
                remaining,
                speed,
                listener,
                new ProgressTable(new ObjectName(schema, other)));
    }
}
