package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives for each row of the query around it, to be selected beside other things: the rows as a list, or the
 * only row. It sees the tables around it. The rows travel as PostgreSQL's records, {@code array(select row(…) …)}, and each
 * field is read by the codec of its column: nothing is lost as it would be in JSON. Relations of records in them are loaded
 * when they are asked for, for the whole result at once. Immutable and thread-safe; equal when the queries are.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-expressions.html#SQL-SYNTAX-ARRAY-CONSTRUCTORS">Array
 * Constructors</a>, <a href="https://www.postgresql.org/docs/current/sql-expressions.html#SQL-SYNTAX-ROW-CONSTRUCTORS">Row
 * Constructors</a>.
 *
 * @param <T> what it is read as
 */
public final class Nested<T> extends Selectable<T> {
    private final Node node;
    private final RecordReader<T> reader;

    private Nested(Node node, RecordReader<T> reader) {
        this.node = node;
        this.reader = reader;
    }

    /** Reads a column of records. */
    private interface RecordReader<T> {
        T read(Row row, int at, Relations relations);
    }

    /**
     * The rows of a query as a list: {@code array(select row(…) …)}. Order and limit of the query are those of each list.
     *
     * @param query a query begun by {@code from} or {@code select}
     * @param <R> what each row is read as
     * @return the list, in the query's order; unmodifiable, empty when there is no row
     * @throws QueryException when the query is written otherwise, or loads relations
     */
    public static <R> Nested<List<R>> listOf(Query<R> query) {
        SelectClauses clauses = clauses(query, "listOf");
        Codec<List<Row>> codec = Codecs.array(Codecs.record(names(clauses)));
        RowReader<R> reader = query.reader();
        return new Nested<>(new Rows("array", clauses), (row, at, relations) -> {
            List<Row> records = row.require(at, codec);
            List<R> read = new ArrayList<>(records.size());
            for (Row one : records) {
                read.add(reader.read(one, relations));
            }
            return Collections.unmodifiableList(read);
        });
    }

    /**
     * The only row of a query: {@code (select row(…) …)}. When it has several the server refuses the statement: give it a
     * limit.
     *
     * @param query a query begun by {@code from} or {@code select}
     * @param <R> what the row is read as
     * @return the row, if there is one; nothing as well when it is read as null
     * @throws QueryException when the query is written otherwise, or loads relations
     */
    public static <R> Nested<Optional<R>> optionalOf(Query<R> query) {
        SelectClauses clauses = clauses(query, "optionalOf");
        Codec<Row> codec = Codecs.record(names(clauses));
        RowReader<R> reader = query.reader();
        return new Nested<>(new Rows("", clauses), (row, at, relations) -> {
            Row one = row.get(at, codec);
            return one == null ? Optional.empty() : Optional.ofNullable(reader.read(one, relations));
        });
    }

    private static SelectClauses clauses(Query<?> query, String purpose) {
        SelectClauses clauses = SelectClauses.of(query);
        if (clauses == null) {
            throw QueryException.of("PGPX-1296", purpose, query.getClass().getSimpleName());
        }
        if (!query.loads().isEmpty()) {
            throw QueryException.of("PGPX-1297", purpose, query.loads().get(0));
        }
        return clauses;
    }

    /** What messages call the fields. */
    private static List<String> names(SelectClauses clauses) {
        FromItem source = clauses.source();
        String prefix = source == null ? "" : source.alias() + ".";
        List<String> names = new ArrayList<>();
        for (Output output : clauses.outputs()) {
            String name = output.name() == null ? "column" + (names.size() + 1) : output.name();
            names.add(output.node() instanceof ColumnReference column ? column.toString() : prefix + name);
        }
        return names;
    }

    /**
     * The same under a name: the result's column has it.
     *
     * @param alias the name, unquoted
     * @return the nested query
     */
    public Nested<T> as(String alias) {
        return new Nested<>(new Node.Alias(KeysetKey.bare(node), alias), reader);
    }

    @Override
    Node item() {
        return node;
    }

    @Override
    int width() {
        return 1;
    }

    @Override
    @Nullable
    T readAt(Row row, int at, Relations relations) {
        return reader.read(row, at, relations);
    }

    @Override
    List<Output> outputs() {
        return Projection.outputs(node);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nested<?> that && Objects.equals(node, that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }

    /**
     * The rows of a query as records.
     *
     * @param word what stands before the parenthesis
     */
    private record Rows(String word, SelectClauses query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text(word);
            if (query.isPlain()) {
                Projection whole = Projection.of(
                        List.of(new Node.Call("row", query.projection().items())));
                out.nested(query.with(whole));
            } else {
                out.text("(select row(nested.*) from (")
                        .query(query, Token.Mark.OPEN)
                        .text(") as nested)");
            }
        }
    }
}
