package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a function gives, in FROM. Its arguments may use columns of the items before it. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html#QUERIES-TABLEFUNCTIONS">Table
 * Functions</a>.
 *
 * @see Sql#function(String, String, Expression...)
 */
public final class FunctionTable extends DerivedTable {
    private static final String ORDINALITY = "ordinality";

    private final Node call;
    private final List<Definition> definitions;
    private final boolean isRecord;
    private final boolean withOrdinality;

    private FunctionTable(
            String alias, Node call, List<Definition> definitions, boolean isRecord, boolean withOrdinality) {
        super(alias, outputs(definitions, withOrdinality));
        this.call = call;
        this.definitions = List.copyOf(definitions);
        this.isRecord = isRecord;
        this.withOrdinality = withOrdinality;
    }

    /** A column: its name, and its type for functions that do not tell. */
    record Definition(String name, PgType type) {}

    static FunctionTable of(String alias, Node call) {
        return new FunctionTable(alias, call, List.of(), false, false);
    }

    private static List<OutputColumn> outputs(List<Definition> definitions, boolean withOrdinality) {
        List<OutputColumn> columns = new ArrayList<>();
        for (Definition definition : definitions) {
            columns.add(new OutputColumn(new Node.Text(definition.name()), definition.name()));
        }
        if (withOrdinality) {
            columns.add(new OutputColumn(new Node.Text(ORDINALITY), ORDINALITY));
        }
        return columns;
    }

    /**
     * Names its next column.
     *
     * @param name the name, unquoted
     * @param codec reads and writes its values; its type is told to the server for functions that return {@code record}
     * @return the table with one column more
     */
    public FunctionTable with(String name, Codec<?> codec) {
        List<Definition> more = new ArrayList<>(definitions);
        more.add(new Definition(name, codec.type()));
        return new FunctionTable(alias(), call, more, isRecord, withOrdinality);
    }

    /**
     * Tells the server the types of the columns, for functions that return {@code record}.
     *
     * @return the table with a column definition list
     */
    public FunctionTable asRecord() {
        return new FunctionTable(alias(), call, definitions, true, withOrdinality);
    }

    /**
     * Numbers the rows from 1 on, in one column more: {@code with ordinality}.
     *
     * @return the table with {@link #ordinality()}
     */
    public FunctionTable withOrdinality() {
        return new FunctionTable(alias(), call, definitions, isRecord, true);
    }

    /**
     * The number of the row.
     *
     * @return the column
     * @throws QueryException without {@link #withOrdinality()}
     */
    public NumberExpression<Long> ordinality() {
        return column(ORDINALITY, Family.number(), Codecs.INT8);
    }

    @Override
    void render(SqlWriter out) {
        out.node(call);
        if (withOrdinality) {
            out.text(" with ordinality");
        }
        if (isRecord) {
            out.token(new DeclaredRecord(alias(), definitions));
        } else {
            out.token(new Declared(alias(), columnNames()));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunctionTable that
                && alias().equals(that.alias())
                && call.equals(that.call)
                && definitions.equals(that.definitions)
                && isRecord == that.isRecord
                && withOrdinality == that.withOrdinality;
    }

    @Override
    public int hashCode() {
        return alias().hashCode();
    }

    /** {@code as alias (column type, …)}. */
    private record DeclaredRecord(String alias, List<Definition> definitions) implements Token.Declaration {
        @Override
        public Object declared() {
            return new Declared(alias, List.of());
        }

        @Override
        public void write(SqlText out) {
            out.text(" as ").identifier(alias);
            String before = " (";
            for (Definition definition : definitions) {
                out.text(before).identifier(definition.name()).text(" ").type(definition.type());
                before = ", ";
            }
            out.text(")");
        }
    }
}
