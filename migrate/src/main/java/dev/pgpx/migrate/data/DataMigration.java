package dev.pgpx.migrate.data;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.fact.ObjectName;
import java.time.Duration;
import java.util.List;

/**
 * Changes the rows of a large table a batch at a time, each in a transaction of its own together with a row that says how far it is.
 * A run that was cut off, at whatever moment, is resumed by the next one; nothing is done twice. Batches become smaller or larger so
 * that each takes about as long as wanted. For migrations in Java that are not transactional:
 *
 * <pre>{@code
 * DataMigration.of("fill_slug", "update book set slug = lower(title) where :batch")
 *     .over("public.book", "id")
 *     .withRemaining("slug is null")
 *     .run(database);
 * }</pre>
 *
 * <p>In the statement, {@code :batch} stands for the condition on the key, {@code :batch(b)} where the table has an alias: <code>(b.id) &gt;
 * (…) and (b.id) &lt;= (…)</code>, and that the row is still to be done where {@link #withRemaining} tells which are. The statement may be an update, a delete, or an {@code insert … select}; it must not change the key.
 *
 * <p>The table is gone through once, in the order of the key. Rows that come later with smaller keys, as they do where keys are
 * random, are not seen again unless {@link #withRemaining} tells which rows are still to be done. Immutable and thread-safe; two
 * runs of one name at once take turns.
 */
public final class DataMigration {
    /** Where the progress is kept unless said otherwise: {@code public.pgpx_data_migration}. */
    public static final ObjectName PROGRESS = new ObjectName("public", "pgpx_data_migration");

    private final BatchPlan plan;

    private DataMigration(BatchPlan plan) {
        this.plan = plan;
    }

    /**
     * A data migration.
     *
     * @param name what its progress is kept by; another one for each, and the same for all its runs
     * @param statement the statement, with {@code :batch} in it
     * @return one that aims at batches of 100 ms, begins with 500 rows, and pauses for a fifth of the time
     * @throws MigrationException when there is no {@code :batch} in the statement
     */
    public static DataMigration of(String name, String statement) {
        return new DataMigration(BatchPlan.of(name, BatchStatement.of(statement)));
    }

    /**
     * Over a table.
     *
     * @param table its name as SQL has it, qualified or found by the search path
     * @param key the columns of a key, as the catalogs name them: none may be null, and an index must begin with them in this order
     * @return a copy with it
     */
    public DataMigration over(String table, String... key) {
        return new DataMigration(plan.over(table, List.of(key)));
    }

    /**
     * With a condition that holds for rows as long as they are to be done. Only such rows are changed, and the table is gone through
     * again until there are none.
     *
     * @param condition a condition on the table's columns that the statement makes false: {@code slug is null}
     * @return a copy with it
     */
    public DataMigration withRemaining(String condition) {
        return new DataMigration(plan.remaining(condition));
    }

    /**
     * With a time that a batch shall take.
     *
     * @param each the time, 100 ms unless said otherwise
     * @return a copy with it
     */
    public DataMigration withTarget(Duration each) {
        if (each.isZero() || each.isNegative()) {
            throw new IllegalArgumentException("a batch shall take " + each + ": expected more than zero");
        }
        return new DataMigration(plan.target(each));
    }

    /**
     * With sizes of batches.
     *
     * @param first how many rows the first has, 500 unless said otherwise
     * @param largest how many rows one has at most, 50,000 unless said otherwise
     * @return a copy with them
     */
    public DataMigration withRows(int first, int largest) {
        if (first < 1 || largest < first) {
            throw new IllegalArgumentException(
                    "batches of " + first + " to " + largest + " rows: expected at least 1, and no less");
        }
        return new DataMigration(plan.rows(first, largest));
    }

    /**
     * With pauses, in which others get on.
     *
     * @param share which part of the time is paused, from 0 to less than 1; 0.2 unless said otherwise
     * @return a copy with them
     */
    public DataMigration withPauses(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("a share of " + share + ": expected 0 or more, and less than 1");
        }
        return new DataMigration(plan.pauses(share));
    }

    /**
     * With a limit for waiting for locks. A batch that meets it, a deadlock or a broken connection is tried again, with half the rows and
     * after a pause that grows.
     *
     * @param wait how long a statement waits, 1 s unless said otherwise
     * @param attempts how often a batch is tried, 10 times unless said otherwise
     * @return a copy with it
     */
    public DataMigration withLockTimeout(Duration wait, int attempts) {
        if (wait.toMillis() < 1 || attempts < 1) {
            throw new IllegalArgumentException(attempts + " attempts of " + wait + ": expected at least one of 1 ms");
        }
        return new DataMigration(plan.locks(wait, attempts));
    }

    /**
     * With a listener.
     *
     * @param listener is told after each batch
     * @return a copy with it
     */
    public DataMigration withListener(DataListener listener) {
        return new DataMigration(plan.listener(listener));
    }

    /**
     * With another place for the progress than {@link #PROGRESS}, which is made when it is first needed.
     *
     * @param schema the schema, which must be there
     * @param table the table
     * @return a copy with it
     */
    public DataMigration withProgressIn(String schema, String table) {
        return new DataMigration(plan.progressIn(schema, table));
    }

    /**
     * Does what is left of it. When it was finished before, nothing is done.
     *
     * @param database where; not in a transaction
     * @return how many rows were changed, by this and by earlier runs
     * @throws MigrationException when the thread is in a transaction, when the table has no such key, when no batch makes the remaining
     *     rows fewer, or when it is interrupted
     * @throws dev.pgpx.database.error.DatabaseException when the statement fails, or a batch did as often as it may be tried; the
     *     batches before stay
     */
    public long run(Database database) {
        if (database.isInTransaction()) {
            throw MigrationException.of("PGPX-7070", plan.name());
        }
        return new BatchRun(plan, database).run();
    }

    /**
     * Forgets how far it is, so that the next run begins anew: for the way down.
     *
     * @param database where
     */
    public void forget(Database database) {
        plan.progress().forget(database, plan.name());
    }
}
