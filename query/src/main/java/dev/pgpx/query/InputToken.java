package dev.pgpx.query;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch as something in FROM, with a column for each that is written and, where it is asked for, one that counts them from 1.
 *
 * @param columns the positions of those that are written
 * @param staging the table that holds them; null where they come as an array for each column
 * @param alias the name that they have
 * @param range whether only those are meant whose ordinal is between two values
 * @param counted whether the ordinal is asked for; a staging table has it anyway
 */
record InputToken(
        Table<?> table, BitSet columns, @Nullable String staging, String alias, boolean range, boolean counted)
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
        if (counted) {
            writeCounted(out, written);
        } else {
            writeUncounted(out, written);
        }
    }

    /** PostgreSQL keeps the rows of each function in FROM before it puts them side by side. */
    private static void writeCounted(SqlText out, List<? extends Column<?>> written) {
        out.text("(select ");
        for (Column<?> column : written) {
            out.identifier(column.name());
            cast(out, column);
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

    /** Those in SELECT give theirs side by side, without keeping them; only there is nothing that would count them. */
    private static void writeUncounted(SqlText out, List<? extends Column<?>> written) {
        String before = "(select ";
        for (Column<?> column : written) {
            ColumnArray array = new ColumnArray(column);
            out.text(before).text("unnest(").placeholder(array.type());
            out.text(")");
            cast(out, column);
            if (array.isTyped()) {
                out.text(" as ").identifier(column.name());
            }
            before = ", ";
        }
        out.text(")");
    }

    private static void cast(SqlText out, Column<?> column) {
        if (!new ColumnArray(column).isTyped()) {
            out.text("::").type(column.definition().codec().type());
            out.text(" as ").identifier(column.name());
        }
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
            new InputToken(input.table, input.columns, input.staging, as.alias(), input.range, input.counted)
                    .write(out);
        }
    }
}
