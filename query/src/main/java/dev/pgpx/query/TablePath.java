package dev.pgpx.query;

import java.util.List;

/**
 * How a table was reached: not by being put in FROM, but from another one, along a relation to one row.
 *
 * @param from the table before it
 * @param outer the names of that table's columns
 * @param inner the names of the columns of this table that are equal to them
 */
record TablePath(Table<?> from, List<String> outer, List<String> inner) {
    static TablePath of(Table<?> from, Relation<?, ?> relation) {
        List<Column<?>> outer;
        List<Column<?>> inner;
        if (relation instanceof ToOne<?, ?, ?> one) {
            outer = one.columns();
            inner = relation.target().keyColumnsFor(relation);
        } else if (relation instanceof InverseOne<?, ?> inverse) {
            outer = relation.source().keyColumnsFor(relation);
            inner = inverse.rows().partners();
        } else {
            throw new IllegalArgumentException(relation + " leads to many rows");
        }
        return new TablePath(from, names(outer), names(inner));
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** Appends on which rows the table is joined. */
    void write(SqlText out, Table<?> joined) {
        for (int i = 0; i < inner.size(); i++) {
            out.text(i == 0 ? " on " : " and ")
                    .identifier(joined.alias())
                    .text(".")
                    .identifier(inner.get(i));
            out.text(" = ").identifier(from.alias()).text(".").identifier(outer.get(i));
        }
    }
}
