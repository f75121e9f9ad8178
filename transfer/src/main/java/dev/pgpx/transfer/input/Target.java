package dev.pgpx.transfer.input;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.CopySource;
import dev.pgpx.query.Statement;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableShape;
import dev.pgpx.transfer.table.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where rows go: the table itself, or a temporary table from which they are inserted as {@link OnConflict} says. */
final class Target {
    private static final String STAGING = "pgpx_import";

    private final Database database;
    private final TableShape table;
    private final List<TableColumn> columns;
    private final String copyOptions;
    private final @Nullable String insert;

    Target(Database database, TableShape table, List<TableColumn> columns, String copyOptions, OnConflict onConflict) {
        this.database = database;
        this.table = table;
        this.columns = List.copyOf(columns);
        this.copyOptions = copyOptions;
        this.insert = onConflict == OnConflict.FAIL ? null : insert(onConflict);
    }

    /** How the server calls the table in what it says of a line. */
    String tableInContext() {
        return insert == null ? table.name().name() : STAGING;
    }

    TableShape table() {
        return table;
    }

    List<TableColumn> columns() {
        return columns;
    }

    /** Called once before the first rows. */
    void prepare() {
        if (insert != null) {
            run("create temporary table " + STAGING + " on commit drop as select " + listed() + " from "
                    + table.name().sql() + " with no data");
        }
    }

    /** Called once behind the last rows. */
    void finish() {
        if (insert != null) {
            run("drop table " + STAGING);
        }
    }

    /** Copies rows; gives how many were written. */
    long copy(CopySource source) {
        String into = insert == null ? table.name().sql() : STAGING;
        String sql = "copy " + into + " (" + listed() + ") from stdin with (" + copyOptions + ")";
        long copied = database.copyIn(Statement.of(sql, "import " + table.name()), source);
        if (insert == null) {
            return copied;
        }
        long written = run(insert);
        run("truncate " + STAGING);
        return written;
    }

    private long run(String sql) {
        return database.execute(Statement.of(sql, "import " + table.name()), result -> result.count());
    }

    private String listed() {
        return columns.stream().map(TableColumn::sql).collect(Collectors.joining(", "));
    }

    private String insert(OnConflict onConflict) {
        String overriding = columns.stream().anyMatch(TableColumn::alwaysIdentity) ? " overriding system value" : "";
        String action = onConflict == OnConflict.DO_NOTHING ? " on conflict do nothing" : update(key());
        return "insert into " + table.name().sql() + " (" + listed() + ")" + overriding + " select " + listed()
                + " from " + STAGING + action;
    }

    private UniqueKey key() {
        List<String> names = columns.stream().map(TableColumn::name).toList();
        List<UniqueKey> usable = table.keys().stream()
                .filter(key -> names.containsAll(key.columns()))
                .toList();
        if (usable.isEmpty() || (usable.size() > 1 && !usable.get(0).primary())) {
            String known = table.keys().stream()
                    .map(key -> String.join(", ", key.columns()))
                    .collect(Collectors.joining("; "));
            throw TransferException.of("PGPX-2326", table.name(), known.isEmpty() ? "none" : known);
        }
        return usable.get(0);
    }

    private String update(UniqueKey key) {
        String sets = columns.stream()
                .filter(column -> !key.columns().contains(column.name()) && !column.alwaysIdentity())
                .map(column -> column.sql() + " = excluded." + column.sql())
                .collect(Collectors.joining(", "));
        String keys = columns.stream()
                .filter(column -> key.columns().contains(column.name()))
                .map(TableColumn::sql)
                .collect(Collectors.joining(", "));
        return " on conflict (" + keys + ") do " + (sets.isEmpty() ? "nothing" : "update set " + sets);
    }
}
