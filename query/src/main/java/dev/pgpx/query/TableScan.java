package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table in FROM of which not everything is read: a sample of its rows, or its own rows without those of tables that
 * inherit from it. Its columns are the table's. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-select.html#SQL-FROM">The FROM Clause</a>.
 *
 * @param <E> the table's record
 * @see Sql#only
 * @see Sql#sample
 */
public final class TableScan<E> extends DerivedTable {
    private final Table<E> table;
    private final boolean only;
    private final @Nullable Sample sample;

    private TableScan(Table<E> table, boolean only, @Nullable Sample sample) {
        super(table.alias(), List.of());
        this.table = table;
        this.only = only;
        this.sample = sample;
    }

    /** How a sample is taken. */
    public enum Method {
        /** Each row is taken or not; every page is read. */
        BERNOULLI(" tablesample bernoulli ("),
        /** Each page is taken or not; much faster, and less random. */
        SYSTEM(" tablesample system (");

        private final String words;

        Method(String words) {
            this.words = words;
        }
    }

    private record Sample(Method method, Node.Value<Double> percentage, Node.@Nullable Value<Double> seed) {
        void render(SqlWriter out) {
            out.text(method.words).value(percentage).text(")");
            if (seed != null) {
                out.text(" repeatable (").value(seed).text(")");
            }
        }
    }

    static <E> TableScan<E> only(Table<E> table) {
        return new TableScan<>(table, true, null);
    }

    static <E> TableScan<E> sample(Table<E> table, Method method, double percentage) {
        if (!(percentage >= 0 && percentage <= 100)) {
            throw QueryException.of("PGPX-1216", "tablesample", percentage, "between 0 and 100 percent");
        }
        return new TableScan<>(table, false, new Sample(method, Node.Value.of(Codecs.FLOAT8, percentage), null));
    }

    /**
     * Takes the same sample each time, as long as the table does not change: {@code repeatable}.
     *
     * @param seed any number
     * @return the sample
     * @throws QueryException when no sample is taken
     */
    public TableScan<E> repeatable(double seed) {
        if (sample == null) {
            throw QueryException.of("PGPX-1219", table.name());
        }
        Sample seeded = new Sample(sample.method, sample.percentage, Node.Value.of(Codecs.FLOAT8, seed));
        return new TableScan<>(table, only, seeded);
    }

    Table<E> table() {
        return table;
    }

    @Override
    void render(SqlWriter out) {
        out.text(only ? "only " : "").token(new TableReference(table, TableReference.Kind.BEGUN));
        if (sample != null) {
            sample.render(out);
        }
        out.token(new TableReference.PathJoins(table));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableScan<?> that
                && table.equals(that.table)
                && only == that.only
                && Objects.equals(sample, that.sample);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }
}
