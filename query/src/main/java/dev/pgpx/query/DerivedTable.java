package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows in FROM that are no table's: what a query, a function, a common table expression or a list of values gives. Its
 * columns are had by the expressions that they come from: {@code counts.column(BOOK.authorId)}, or by an alias:
 * {@code counts.column(total)} where {@code total} is {@code count().as("total")}. Immutable and thread-safe; equal when
 * rows and alias are.
 */
public abstract non-sealed class DerivedTable implements FromItem {
    private final String alias;
    private final List<OutputColumn> columns;

    DerivedTable(String alias, List<OutputColumn> columns) {
        this.alias = alias;
        this.columns = List.copyOf(columns);
    }

    /** A column under its name in the derived table. */
    record OutputColumn(Node source, String name) {
        /** Names of all columns: their own where they have one, made unique. */
        static List<OutputColumn> of(List<Selectable.Output> outputs) {
            List<OutputColumn> columns = new ArrayList<>(outputs.size());
            Set<String> taken = new HashSet<>();
            for (Selectable.Output output : outputs) {
                String name = output.name() == null ? "column" + (columns.size() + 1) : output.name();
                String unique = name;
                for (int i = 2; !taken.add(unique); i++) {
                    unique = name + "_" + i;
                }
                columns.add(new OutputColumn(output.node(), unique));
            }
            return columns;
        }
    }

    @Override
    public final String alias() {
        return alias;
    }

    final List<OutputColumn> columns() {
        return columns;
    }

    final List<String> columnNames() {
        return columns.stream().map(OutputColumn::name).toList();
    }

    /** Appends its place in FROM, ending with its {@link Declared}. */
    abstract void render(SqlWriter out);

    /** What its columns are told apart by. */
    final Object declared() {
        return new Declared(alias, List.of());
    }

    private Node node(Expression<?> expression) {
        return new DerivedColumn(alias, nameOf(expression));
    }

    /** The name of the column that an expression has become. */
    final String nameOf(Expression<?> expression) {
        Node wanted = expression.node();
        for (OutputColumn column : columns) {
            if (column.source().equals(wanted)) {
                return column.name();
            }
        }
        throw QueryException.of("PGPX-1220", String.valueOf(expression), alias, String.join(", ", columnNames()));
    }

    private Node named(String name) {
        for (OutputColumn column : columns) {
            if (column.name().equals(name)) {
                return new DerivedColumn(alias, name);
            }
        }
        throw QueryException.of("PGPX-1220", name, alias, String.join(", ", columnNames()));
    }

    /**
     * Its column that comes from an expression, with the operators of the same family.
     *
     * @param expression what the column was made of, or its alias
     * @param <T> its Java type
     * @param <X> its family
     * @return the column here
     * @throws QueryException when no column comes from it
     */
    public final <T, X extends ComparableExpression<T>> X column(FamilyExpression<T, X> expression) {
        return expression.rebuilt(node(expression));
    }

    /**
     * Its column of a type with an order that comes from an expression.
     *
     * @param expression what the column was made of, or its alias
     * @param <T> its Java type
     * @return the column here
     * @throws QueryException when no column comes from it
     */
    public final <T> ComparableExpression<T> column(ComparableExpression<T> expression) {
        return expression.rebuilt(node(expression));
    }

    /**
     * Its column of {@code jsonb} that comes from an expression.
     *
     * @param expression what the column was made of, or its alias
     * @param <T> its Java type
     * @return the column here
     * @throws QueryException when no column comes from it
     */
    public final <T> JsonExpression<T> column(JsonExpression<T> expression) {
        return expression.rebuilt(node(expression));
    }

    /**
     * Its column of any type that comes from an expression.
     *
     * @param expression what the column was made of, or its alias
     * @param <T> its Java type
     * @return the column here
     * @throws QueryException when no column comes from it
     */
    public final <T> Expression<T> column(Expression<T> expression) {
        return expression.rebuilt(node(expression));
    }

    /**
     * Its column of a name.
     *
     * @param name the name
     * @param family what makes the expression: text, number …
     * @param codec reads and writes its values
     * @param <T> its Java type
     * @param <X> the expressions of the family
     * @return the column here
     * @throws QueryException when it has none of this name
     */
    public final <T, X extends Expression<T>> X column(String name, Family<T, X> family, Codec<T> codec) {
        return family.expression(named(name), codec);
    }

    @Override
    public final String toString() {
        return alias;
    }

    /** Makes the columns visible: {@code as alias (column, …)}; of one alias, that is, whatever the columns are. */
    record Declared(String alias, List<String> names) implements Token.Declaration {
        @Override
        public Object declared() {
            return names.isEmpty() ? this : new Declared(alias, List.of());
        }

        @Override
        public void write(SqlText out) {
            out.text(" as ").identifier(alias);
            String before = " (";
            for (String name : names) {
                out.text(before).identifier(name);
                before = ", ";
            }
            out.text(names.isEmpty() ? "" : ")");
        }
    }

    /** A column of a derived table. */
    record DerivedColumn(String alias, String name) implements Node, Token {
        @Override
        public void render(SqlWriter out) {
            out.token(this);
        }

        @Override
        public void write(SqlText out) {
            out.column(new Declared(alias, List.of()), alias, name);
        }
    }
}
