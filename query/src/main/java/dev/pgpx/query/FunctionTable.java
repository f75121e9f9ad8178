package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a function gives, in FROM. Its arguments may use columns of the items before it. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html#QUERIES-TABLEFUNCTIONS">Table
 * Functions</a>.
 *
 * @see Sql#function(String, String, Expression...)
 */
public final class FunctionTable extends FunctionRows {
    private final List<Definition> definitions;
    private final boolean isRecord;

    private FunctionTable(
            String alias, Node call, List<Definition> definitions, boolean isRecord, boolean withOrdinality) {
        super(alias, call, definitions.stream().map(Definition::name).toList(), withOrdinality);
        this.definitions = List.copyOf(definitions);
        this.isRecord = isRecord;
    }

    /** A column: its name, and its type for functions that do not tell. */
    record Definition(String name, PgType type) {}

    static FunctionTable of(String alias, Node call) {
        return new FunctionTable(alias, call, List.of(), false, false);
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
        return new FunctionTable(alias(), call(), more, isRecord, hasOrdinality());
    }

    /**
     * Tells the server the types of the columns, for functions that return {@code record}.
     *
     * @return the table with a column definition list
     */
    public FunctionTable asRecord() {
        return new FunctionTable(alias(), call(), definitions, true, hasOrdinality());
    }

    /**
     * Numbers the rows from 1 on, in one column more: {@code with ordinality}.
     *
     * @return the table with {@link #ordinality()}
     */
    public FunctionTable withOrdinality() {
        return new FunctionTable(alias(), call(), definitions, isRecord, true);
    }

    @Override
    Token.Declaration declaration() {
        return isRecord ? new DeclaredRecord(alias(), definitions) : super.declaration();
    }

    @Override
    Object parts() {
        return List.of(definitions, isRecord);
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
