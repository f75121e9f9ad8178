package dev.pgpx.migrate.history;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.query.Command;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the history of a database. Writes take part in the transaction of the thread, so that a migration and its row are
 * there together or not at all. Immutable.
 */
public final class History {
    private static final String ENTRIES =
            "select key, description, place, checksum, state, applied_by, started_at, took_ms from ";

    private final Database database;
    private final HistoryTable table;

    /**
     * The history of a database.
     *
     * @param database the database
     * @param table its table, which need not be there
     */
    public History(Database database, HistoryTable table) {
        this.database = database;
        this.table = table;
    }

    /**
     * Whether it has been begun.
     *
     * @return whether the table is there
     */
    public boolean exists() {
        return database.one(sql("select to_regclass(:name) is not null")
                .bind("name", table.sql())
                .label("look for the history")
                .as(Codecs.BOOL));
    }

    /** Makes the tables, if they are not there; whoever else does so at the same time is waited for. */
    public void create() {
        if (exists()) {
            return;
        }
        database.inTransaction(transaction -> {
            database.run(sql("select pg_advisory_xact_lock(hashtextextended('pgpx history', 0))")
                    .label("create the history"));
            command(
                    "create table if not exists " + table.sql()
                            + """
                     (
                    key text primary key,
                    ordinal bigint not null generated always as identity,
                    description text not null,
                    place text not null,
                    checksum text,
                    state text not null,
                    applied_by text not null default session_user,
                    started_at timestamptz not null default clock_timestamp(),
                    took_ms bigint not null default 0)""");
            command(
                    "create table if not exists " + table.journal() + " (key text not null references " + table.sql()
                            + """
                     on delete cascade,
                    direction text not null,
                    number int not null,
                    statement text not null,
                    done boolean not null,
                    before text not null,
                    started_at timestamptz not null default clock_timestamp(),
                    done_at timestamptz,
                    primary key (key, direction, number))""");
        });
    }

    private void command(String text) {
        database.run(unsafe(text).label("create the history"));
    }

    /**
     * All that was applied.
     *
     * @return in the order in which they were begun; empty when there is no history
     */
    public List<HistoryEntry> entries() {
        if (!exists()) {
            return List.of();
        }
        return database.list(unsafe(ENTRIES + table.sql() + " order by ordinal")
                .label("read the history")
                .map(History::entry));
    }

    /**
     * What is known of one migration now.
     *
     * @param key which
     * @return empty when it was never begun; the history must be there
     */
    public Optional<HistoryEntry> entry(String key) {
        return database.optional(unsafe(ENTRIES + table.sql() + " where key = :key")
                .bind("key", key)
                .label("history of " + key)
                .map(History::entry));
    }

    private static HistoryEntry entry(Row row) {
        return new HistoryEntry(
                row.require(0, Codecs.TEXT),
                row.require(1, Codecs.TEXT),
                row.require(2, Codecs.TEXT),
                Optional.ofNullable(row.get(3, Codecs.TEXT)),
                HistoryState.of(row.require(4, Codecs.TEXT)),
                row.require(5, Codecs.TEXT),
                row.require(6, Codecs.TIMESTAMPTZ),
                Duration.ofMillis(row.getLong(7)));
    }

    /**
     * Says that a migration was begun.
     *
     * @param migration which
     * @param state {@code APPLIED} in the transaction that does all of it
     * @throws dev.pgpx.database.error.ConstraintException when it is there already, unless it is a repeatable one
     */
    public void begin(Migration migration, HistoryState state) {
        String again = migration.checksum().isPresent() && migration.key().startsWith("R_")
                ? " on conflict (key) do update set description = excluded.description, place = excluded.place, "
                        + "checksum = excluded.checksum, state = excluded.state, applied_by = session_user, "
                        + "started_at = clock_timestamp(), took_ms = 0"
                : "";
        insert(migration.key(), migration.description(), migration.place(), migration.checksum(), state, again);
    }

    /**
     * Says that what a version and those before it do is there.
     *
     * @param key the version
     */
    public void baseline(String key) {
        insert(key, "baseline", "baseline", Optional.empty(), HistoryState.BASELINE, "");
    }

    private void insert(
            String key, String description, String place, Optional<String> checksum, HistoryState state, String again) {
        database.run(unsafe("insert into " + table.sql() + " (key, description, place, checksum, state)"
                        + " values (:key, :description, :place, :checksum, :state)" + again)
                .bind("key", key)
                .bind("description", description)
                .bind("place", place)
                .bind("checksum", Codecs.TEXT, checksum.orElse(null))
                .bind("state", state.text())
                .label("history of " + key));
    }

    /**
     * Says that a migration is done.
     *
     * @param key which
     * @param took how long it ran
     */
    public void end(String key, Duration took) {
        database.run(unsafe("update " + table.sql() + " set state = 'applied', took_ms = :took where key = :key")
                .bind("took", took.toMillis())
                .bind("key", key)
                .label("history of " + key));
    }

    /**
     * What says that a migration is done that was begun in the same transaction; how long it ran is found out by the server.
     *
     * @param key which
     * @return a command that changes one row
     */
    public Command ending(String key) {
        return unsafe("update " + table.sql() + " set state = 'applied', took_ms = greatest(0,"
                        + " extract(epoch from clock_timestamp() - started_at) * 1000)::bigint where key = :key")
                .bind("key", key)
                .label("history of " + key);
    }

    /**
     * Says how far a migration has come.
     *
     * @param key which
     * @param state how far
     */
    public void mark(String key, HistoryState state) {
        database.run(unsafe("update " + table.sql() + " set state = :state where key = :key")
                .bind("state", state.text())
                .bind("key", key)
                .label("history of " + key));
    }

    /**
     * Takes a checksum for the one that counts from now on.
     *
     * @param key whose
     * @param checksum the checksum
     */
    public void adopt(String key, Optional<String> checksum) {
        database.run(unsafe("update " + table.sql() + " set checksum = :checksum where key = :key")
                .bind("checksum", Codecs.TEXT, checksum.orElse(null))
                .bind("key", key)
                .label("history of " + key));
    }

    /**
     * Forgets a migration, and its journal.
     *
     * @param key which
     * @throws MigrationException when it is not there
     */
    public void forget(String key) {
        long gone = database.run(unsafe("delete from " + table.sql() + " where key = :key")
                .bind("key", key)
                .label("history of " + key));
        if (gone == 0) {
            throw MigrationException.of("PGPX-7035", key);
        }
    }

    /**
     * The journal of a migration.
     *
     * @param key which
     * @param direction which way
     * @return its steps that were begun, in order
     */
    public List<JournalStep> steps(String key, Direction direction) {
        return database.list(journal(
                        "select number, statement, done, before from ",
                        " where key = :key and direction = :direction" + " order by number",
                        key,
                        direction)
                .map(row -> new JournalStep(
                        row.getInt(0), row.require(1, Codecs.TEXT), row.getBoolean(2), row.require(3, Codecs.TEXT))));
    }

    /**
     * Says that a step was begun, or done in the transaction of the thread.
     *
     * @param key of which migration
     * @param direction which way
     * @param step the step
     */
    public void write(String key, Direction direction, JournalStep step) {
        database.run(journal(
                        "insert into ",
                        " as j (key, direction, number, statement, done, before, done_at) values (:key, :direction, :number, :statement,"
                                + " :done, :before, case when :done then clock_timestamp() end) on conflict (key, direction, number)"
                                + " do update set statement = excluded.statement, done = excluded.done, before = excluded.before,"
                                + " done_at = excluded.done_at",
                        key,
                        direction)
                .bind("number", step.number())
                .bind("statement", step.statement())
                .bind("done", step.done())
                .bind("before", step.before()));
    }

    /**
     * Forgets a step: it failed, and nothing of it is left.
     *
     * @param key of which migration
     * @param direction which way
     * @param number which step
     */
    public void forget(String key, Direction direction, int number) {
        database.run(journal(
                        "delete from ",
                        " where key = :key and direction = :direction and number = :number",
                        key,
                        direction)
                .bind("number", number));
    }

    private RawSql journal(String start, String rest, String key, Direction direction) {
        return unsafe(start + table.journal() + rest)
                .bind("key", key)
                .bind("direction", direction.text())
                .label("journal of " + key);
    }
}
