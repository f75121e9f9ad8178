package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.IndexOperation.Create;
import dev.pgpx.migrate.statement.IndexOperation.Drop;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codecs;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index that is built, dropped or built anew concurrently. A build that was cut off leaves an invalid index, which is dropped; what
 * {@code reindex} leaves has a name that ends in {@code _ccnew} or {@code _ccold}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building Indexes
 * Concurrently</a>.
 *
 * @param database where
 * @param operation what is done
 */
record IndexDoubt(Database database, IndexOperation operation) implements Doubt {
    /**
     * An index.
     *
     * @param id its object id, which no other has had
     * @param name its name as SQL has it
     * @param valid whether it was built to its end
     */
    private record Found(String id, String name, boolean valid) {}

    /** {@inheritDoc} An invalid index of the name that the new one shall have is of no use: it is dropped. */
    @Override
    public String prepare() {
        if (operation instanceof Create create && create.name().isPresent()) {
            found().stream().filter(index -> !index.valid()).forEach(this::drop);
        }
        return found().stream().map(Found::id).collect(Collectors.joining(","));
    }

    @Override
    public Verdict verdict(String before) {
        if (operation instanceof Drop drop) {
            boolean gone = drop.names().stream()
                    .noneMatch(name -> database.one(sql("select to_regclass(:name) is not null")
                            .bind("name", name.sql())
                            .label("look for an index")
                            .as(Codecs.BOOL)));
            return gone ? Verdict.DONE : Verdict.AGAIN;
        }
        Set<String> known = new HashSet<>(Arrays.asList(before.split(",")));
        List<Found> made =
                found().stream().filter(index -> !known.contains(index.id())).toList();
        made.stream().filter(index -> !index.valid()).forEach(this::drop);
        boolean built = operation instanceof Create && made.stream().anyMatch(Found::valid);
        return built ? Verdict.DONE : Verdict.AGAIN;
    }

    /** The indexes that it could have made, whether it has or not. */
    private List<Found> found() {
        if (operation instanceof Create create) {
            return list(
                    " and i.indrelid = to_regclass(:table) and (:name = '' or c.relname = :name)",
                    create.table().sql(),
                    create.name().orElse(""));
        }
        return operation instanceof Drop
                ? List.of()
                : list(
                        " and not i.indisvalid and c.relname ~ '_cc(new|old)[0-9]*$' and n.nspname <> 'pg_toast' and :table = :name",
                        "",
                        "");
    }

    private List<Found> list(String condition, String table, String name) {
        return database.list(
                unsafe("select i.indexrelid::text, n.nspname::text, c.relname::text, i.indisvalid from pg_index i"
                                + " join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where true"
                                + condition)
                        .bind("table", table)
                        .bind("name", name)
                        .label("look for indexes")
                        .map(row -> new Found(
                                row.require(0, Codecs.TEXT),
                                Identifiers.quote(row.require(1, Codecs.TEXT), row.require(2, Codecs.TEXT)),
                                row.getBoolean(3))));
    }

    private void drop(Found index) {
        database.run(unsafe("drop index concurrently if exists " + index.name()).label("drop an invalid index"));
    }
}
