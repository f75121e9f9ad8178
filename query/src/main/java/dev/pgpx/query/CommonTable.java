package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: rows that a statement's WITH names. It must be both listed with {@code with(…)} and, to be
 * read, be in FROM. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-with.html">WITH Queries</a>.
 */
public final class CommonTable extends DerivedTable {
    private final CommonTableBody body;
    private final String name;

    private CommonTable(String alias, String name, CommonTableBody body) {
        super(alias, body.columns());
        this.name = name;
        this.body = body;
    }

    static CommonTable of(String name, CommonTableBody body) {
        return new CommonTable(name, name, body);
    }

    /**
     * The same rows under another name, to have them in a query twice.
     *
     * @param alias the other name
     * @return the common table, with columns of that name
     */
    public CommonTable as(String alias) {
        return new CommonTable(alias, name, body);
    }

    /**
     * Computes the rows once, apart from the rest: {@code materialized}.
     *
     * @return the common table
     */
    public CommonTable materialized() {
        return new CommonTable(alias(), name, body.with(CommonTableBody.Materialization.MATERIALIZED));
    }

    /**
     * Lets the query around it be optimized together with it: {@code not materialized}.
     *
     * @return the common table
     */
    public CommonTable notMaterialized() {
        return new CommonTable(alias(), name, body.with(CommonTableBody.Materialization.NOT_MATERIALIZED));
    }

    String name() {
        return name;
    }

    CommonTableBody body() {
        return body;
    }

    /** Appends its entry in WITH. */
    void renderDefinition(SqlWriter out) {
        out.token(new Definition(name, body.definedColumns()));
        body.render(out);
    }

    @Override
    void render(SqlWriter out) {
        out.token(new Reference(name, alias()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommonTable that
                && alias().equals(that.alias())
                && name.equals(that.name)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return alias().hashCode();
    }

    /** Its name and columns, in WITH. */
    record Definition(String name, List<String> columns) implements Token {
        @Override
        public void write(SqlText out) {
            out.identifier(name);
            String before = " (";
            for (String column : columns) {
                out.text(before).identifier(column);
                before = ", ";
            }
            out.text(columns.isEmpty() ? "" : ")");
        }
    }

    /** Its name in FROM. */
    private record Reference(String name, String alias) implements Token.Declaration {
        @Override
        public Object declared() {
            return new Declared(alias, List.of());
        }

        @Override
        public void write(SqlText out) {
            if (!out.current().seesCommonTable(name)) {
                throw QueryException.of("PGPX-1221", name);
            }
            out.identifier(name);
            if (!alias.equals(name)) {
                out.text(" as ").identifier(alias);
            }
        }
    }
}
