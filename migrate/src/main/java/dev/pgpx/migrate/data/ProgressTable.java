package dev.pgpx.migrate.data;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.Optional;

/** Where each data migration stands: a row that is written in the transaction of each batch. */
final class ProgressTable {
    private final String table;

    ProgressTable(ObjectName name) {
        this.table = name.sql();
    }

    /**
     * Where one stands.
     *
     * @param key the last key that is done; empty before the first batch of a pass
     * @param pass which time the table is gone through, from 1
     * @param batches how many batches are done
     * @param seen how many rows they had
     * @param changed how many rows were changed
     * @param changedInPass how many of them in this pass
     * @param done whether nothing is left
     */
    record Position(
            List<String> key, int pass, long batches, long seen, long changed, long changedInPass, boolean done) {
        Position after(List<String> last, long rows, long altered) {
            return new Position(
                    last,
                    pass,
                    batches + 1,
                    seen + rows,
                    changed + altered,
                    changedInPass + altered,
                    /* done= */ false);
        }

        Position again() {
            return new Position(List.of(), pass + 1, batches, seen, changed, 0, /* done= */ false);
        }

        Position finished() {
            return new Position(key, pass, batches, seen, changed, changedInPass, /* done= */ true);
        }
    }

    /** Makes the table and the row, where they are not there yet. */
    void prepare(Database database, String name) {
        database.inTransaction(transaction -> {
            database.run(unsafe("select pg_advisory_xact_lock(hashtext('pgpx data'))"));
            database.run(unsafe("create table if not exists " + table + " (name text primary key, key text[] not null,"
                    + " pass int not null, batches bigint not null, seen bigint not null, changed bigint not null,"
                    + " changed_in_pass bigint not null, done boolean not null,"
                    + " at timestamptz not null default now())"));
            database.run(unsafe("insert into " + table
                            + " values (:name, '{}', 1, 0, 0, 0, 0, false) on conflict do nothing")
                    .bind("name", name));
        });
    }

    /** Where it stands; nobody else can go on before this transaction ends. */
    Position lock(Database database, String name) {
        return read(database, name, " for update").orElseThrow();
    }

    /** Where it stands, if it was begun. */
    Optional<Position> find(Database database, String name) {
        boolean there = database.one(unsafe("select to_regclass(:table) is not null")
                .bind("table", table)
                .map(row -> row.getBoolean(0)));
        return there ? read(database, name, "") : Optional.empty();
    }

    private Optional<Position> read(Database database, String name, String lock) {
        return database.optional(unsafe("select key, pass, batches, seen, changed, changed_in_pass, done from " + table
                        + " where name = :name" + lock)
                .bind("name", name)
                .map(row -> new Position(
                        row.require(0, Codecs.array(Codecs.TEXT)),
                        row.getInt(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getBoolean(6))));
    }

    /** Notes where it stands, in the transaction of the batch. */
    void write(Database database, String name, Position position) {
        database.run(unsafe(
                        "update " + table + " set key = :key, pass = :pass, batches = :batches, seen = :seen,"
                                + " changed = :changed, changed_in_pass = :in_pass, done = :done, at = now() where name = :name")
                .bindAll("key", Codecs.TEXT, position.key())
                .bind("pass", position.pass())
                .bind("batches", position.batches())
                .bind("seen", position.seen())
                .bind("changed", position.changed())
                .bind("in_pass", position.changedInPass())
                .bind("done", position.done())
                .bind("name", name));
    }

    /** Forgets where it stands. */
    void forget(Database database, String name) {
        if (find(database, name).isPresent()) {
            database.run(unsafe("delete from " + table + " where name = :name").bind("name", name));
        }
    }
}
