package dev.pgpx.query;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch as something in FROM, with a column for each that is written and one that counts them from 1.
 *
 * @param columns the positions of those that are written
 * @param staging the table that holds them; null where they come as an array for each column
 * @param alias the name that they have
 * @param range whether only those are meant whose ordinal is between two values
 */
record InputToken(Table<?> table, BitSet columns, @Nullable String staging, String alias, boolean range)
        implements Token {
    /** The column that counts the rows. */
    static final String ORDINAL = "pgpx_ordinal";

    /** The usual name of the whole. */
    static final String ALIAS = "pgpx_input";

    static List<? extends Column<?>> at(BitSet columns, Table<?> table) {
        return columns.stream().<Column<?>>mapToObj(table::column).toList();
    }

    @Override
    public void write(SqlText out) {
        if (staging != null) {
            writeStaging(out, staging);
        } else {
            writeArrays(out);
        }
        out.text(" as ").identifier(alias);
    }

    private void writeStaging(SqlText out, String name) {
        if (range) {
            out.text("(select * from ")
                    .identifier(name)
                    .text(" where ")
                    .identifier(ORDINAL)
                    .text(" between ");
            out.placeholder(dev.pgpx.types.Codecs.INT8.type());
            out.text(" and ");
            out.placeholder(dev.pgpx.types.Codecs.INT8.type());
            out.text(")");
        } else {
            out.identifier(name);
        }
    }

    private void writeArrays(SqlText out) {
        List<? extends Column<?>> written = at(columns, table);
        out.text("(select ");
        for (Column<?> column : written) {
            out.identifier(column.name());
            if (!new ColumnArray(column).isTyped()) {
                out.text("::").type(column.definition().codec().type());
                out.text(" as ").identifier(column.name());
            }
            out.text(", ");
        }
        out.identifier(ORDINAL).text(" from unnest(");
        String before = "";
        for (Column<?> column : written) {
            out.text(before).placeholder(new ColumnArray(column).type());
            before = ", ";
        }
        out.text(") with ordinality as ").identifier(ALIAS).text(" (");
        for (Column<?> column : written) {
            out.identifier(column.name()).text(", ");
        }
        out.identifier(ORDINAL).text("))");
    }

    /** The same in place of a table that stands for it. */
    record AsTable(InputToken input, Table<?> as) implements Declaration {
        @Override
        public Object declared() {
            return as;
        }

        @Override
        public String alias() {
            return as.alias();
        }

        @Override
        public void write(SqlText out) {
            new InputToken(input.table, input.columns, input.staging, as.alias(), input.range).write(out);
        }
    }
}
