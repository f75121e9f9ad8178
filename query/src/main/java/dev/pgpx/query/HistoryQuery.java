package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to the rows of a table, oldest first. Immutable and thread-safe.
 *
 * @param <E> the record
 */
public final class HistoryQuery<E> implements Query<Revision<E>> {
    /** Columns of the history before those of the row before and the row after. */
    private static final int OWN = 6;

    private final Table<E> table;
    private final String history;
    private final @Nullable Object key;

    private HistoryQuery(Table<E> table, String history, @Nullable Object key) {
        this.table = table;
        this.history = history;
        this.key = key;
    }

    static <E, T extends Table<E> & AuditedTable> HistoryQuery<E> of(T table) {
        return new HistoryQuery<>(table, table.historyName(), null);
    }

    /**
     * Of one row only.
     *
     * @param rowKey its primary key; a list of the values where several columns make it. A row that changed its key is found by
     *     the one it had before the change
     * @return the query
     * @throws QueryException when it is no key of the table
     */
    public HistoryQuery<E> ofKey(Object rowKey) {
        return new HistoryQuery<>(table, history, table.keyOf(rowKey));
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.token(Token.Mark.OPEN).text("select h.id, h.changed_at, h.changed_by, h.operation, h.before, h.after");
        columns(out, "b");
        columns(out, "a");
        out.text(" from " + Identifiers.quote(table.schema(), history) + " as h");
        row(out, "b", "before");
        row(out, "a", "after");
        if (key != null) {
            out.text(" where h.row_key = ");
            key(out, key instanceof List<?> values ? values : List.of(key));
        }
        return out.text(" order by h.id").token(Token.Mark.CLOSE).statement("history of " + table.name());
    }

    /** The transaction that wrote a row is the one that wrote its history. */
    private void columns(SqlWriter out, String alias) {
        for (Column<?> column : table.columns()) {
            boolean system = ColumnRoles.isSystemVersion(column);
            out.text(system ? ", h." : ", " + alias + ".").identifier(column.name());
        }
    }

    private void row(SqlWriter out, String alias, String column) {
        out.text(" left join lateral pg_catalog.jsonb_populate_record(null::"
                + Identifiers.quote(table.schema(), table.name()) + ", h." + column + ") as " + alias + " on true");
    }

    private void key(SqlWriter out, List<?> values) {
        List<Column<?>> columns = table.keyColumns();
        String before = "pg_catalog.jsonb_build_object(";
        for (int i = 0; i < columns.size(); i++) {
            out.text(before + Identifiers.literal(columns.get(i).name()) + ", ");
            keyValue(out, columns.get(i), values.get(i));
            before = ", ";
        }
        out.text(")");
    }

    /** As the trigger writes it, which lives in UTC. */
    private static <T> void keyValue(SqlWriter out, Column<T> column, Object value) {
        Codec<T> codec = column.definition().codec();
        T fitting = Objects.requireNonNull(ColumnCodec.fitting(codec, value));
        Node cast = new Node.Cast(Node.Value.of(codec.unlimited(), fitting), TypeNames.of(codec.type()));
        if (codec.type().equals(Codecs.TIMESTAMPTZ.type())) {
            out.text("(pg_catalog.to_jsonb(").node(cast).text(" at time zone 'UTC') #>> '{}') || '+00:00'");
        } else {
            out.node(cast);
        }
    }

    @Override
    public RowReader<Revision<E>> reader() {
        return (row, relations) -> {
            var before = row.get(4, Codecs.JSONB);
            var after = row.get(5, Codecs.JSONB);
            return new Revision<>(
                    table,
                    row.getLong(0),
                    row.require(1, Codecs.TIMESTAMPTZ),
                    row.require(2, Codecs.TEXT),
                    Revision.Operation.valueOf(row.require(3, Codecs.TEXT)),
                    before,
                    record(before != null, row, OWN, relations),
                    after,
                    record(after != null, row, OWN + table.columns().size(), relations));
        };
    }

    /** A row that does not fit the record any more is no reason not to tell of its change. */
    private Supplier<@Nullable E> record(boolean there, Row row, int at, Relations relations) {
        if (!there) {
            return () -> null;
        }
        try {
            E record = table.read(row, at, relations);
            return () -> record;
        } catch (ValueException unfit) {
            return () -> {
                throw unfit;
            };
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HistoryQuery<?> that && table.equals(that.table) && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + Objects.hashCode(key);
    }

    @Override
    public String toString() {
        return "history of " + table.name();
    }
}
