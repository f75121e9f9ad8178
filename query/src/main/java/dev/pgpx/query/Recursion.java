package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a recursive common table: the first rows, and the rows that follow from those found before.
 *
 * @param seed the first rows
 * @param all whether rows that are there already are kept
 * @param step the following rows; reads the common table itself
 * @param search the order of a search; null for none
 * @param cycle how cycles are found; null for not at all
 */
record Recursion(
        SelectClauses seed,
        boolean all,
        SelectClauses step,
        @Nullable Search search,
        @Nullable Cycle cycle,
        Materialization materialization)
        implements CommonTableBody {

    /** {@code search … first by … set …}. */
    record Search(boolean depthFirst, List<String> by, String column) {
        void render(SqlWriter out) {
            out.requires(ServerFeature.SEARCH)
                    .text(depthFirst ? " search depth first by " : " search breadth first by ");
            names(out, by);
            out.text(" set ").identifier(column);
        }
    }

    /** {@code cycle … set … using …}. */
    record Cycle(List<String> columns, String mark, String path) {
        void render(SqlWriter out) {
            out.requires(ServerFeature.CYCLE).text(" cycle ");
            names(out, columns);
            out.text(" set ").identifier(mark).text(" using ").identifier(path);
        }
    }

    /** What the step reads: the columns of the seed, under the common table's name. */
    record Self(List<DerivedTable.OutputColumn> columns) implements CommonTableBody {
        @Override
        public boolean recursive() {
            return true;
        }

        @Override
        public CommonTableBody with(Materialization materialization) {
            return this;
        }

        @Override
        public void render(SqlWriter out) {
            throw new IllegalStateException("a recursive common table is defined by what the whole is named by");
        }
    }

    private static void names(SqlWriter out, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            out.text(i == 0 ? "" : ", ").identifier(names.get(i));
        }
    }

    Recursion searching(Search changed) {
        return new Recursion(seed, all, step, changed, cycle, materialization);
    }

    Recursion detecting(Cycle changed) {
        return new Recursion(seed, all, step, search, changed, materialization);
    }

    @Override
    public List<DerivedTable.OutputColumn> columns() {
        List<DerivedTable.OutputColumn> columns = new ArrayList<>(DerivedTable.OutputColumn.of(seed.outputs()));
        if (search != null) {
            columns.add(added(search.column));
        }
        if (cycle != null) {
            columns.add(added(cycle.mark));
            columns.add(added(cycle.path));
        }
        return columns;
    }

    private static DerivedTable.OutputColumn added(String name) {
        return new DerivedTable.OutputColumn(new Node.Text(name), name);
    }

    @Override
    public List<String> definedColumns() {
        return DerivedTable.OutputColumn.of(seed.outputs()).stream()
                .map(DerivedTable.OutputColumn::name)
                .toList();
    }

    @Override
    public boolean recursive() {
        return true;
    }

    @Override
    public CommonTableBody with(Materialization changed) {
        return new Recursion(seed, all, step, search, cycle, changed);
    }

    @Override
    public void render(SqlWriter out) {
        out.text(materialization.words()).query(seed, Token.Mark.OPEN_ISOLATED);
        out.text(all ? " union all " : " union ").query(step, Token.Mark.OPEN_ISOLATED);
        out.text(")");
        if (search != null) {
            search.render(out);
        }
        if (cycle != null) {
            cycle.render(out);
        }
    }
}
