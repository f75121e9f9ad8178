package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the query for all levels of a tree: a recursive common table finds the keys, and the rows are read by them. It keeps each
 * key once, so that it ends where rows lead in a circle, too.
 */
record TreeLevel(Level<?> level, Level.KeyPlace place) {
    /** A name that no table has. */
    private static final String TREE = "pgpx_tree";

    private static final String DEPTH = "pgpx_depth";

    SelectClauses select(Set<?> keys, boolean ordered) {
        Table<?> table = level.relation().target();
        CommonTable tree = tree(keys);
        KeyColumns key = KeyColumns.of(table.keyColumnsFor(level.relation()));
        List<Node> found = columns(tree, 0, key.size());
        List<Node> items = new ArrayList<>(place.columns().nodes());
        items.add(table.item());
        SelectClauses rows = SelectClauses.of(items)
                .from(table)
                .with(place.deletedRows())
                .where(new Condition(new In(key.nodes(), SelectClauses.of(found).from(tree))))
                .with(List.of(tree));
        return ordered ? rows.orderBy(level.order()) : rows;
    }

    private CommonTable tree(Set<?> keys) {
        SelectClauses seed =
                level.target(place, items(new Node.Text("1")), place.columns().among(keys));
        CommonTable self = CommonTable.of(TREE, new Recursion.Self(DerivedTable.OutputColumn.of(seed.outputs())));
        Recursion recursion =
                new Recursion(seed, false, step(self), null, null, CommonTableBody.Materialization.AUTOMATIC);
        return CommonTable.of(TREE, recursion);
    }

    /** The key of a row; where another row's leads on, that; and how far away it is, where that matters. */
    private List<Node> items(Node depth) {
        List<Node> items =
                new ArrayList<>(KeyColumns.of(level.relation().target().keyColumnsFor(level.relation()))
                        .nodes());
        if (level.relation() instanceof ToOne<?, ?, ?> one) {
            one.columns().forEach(column -> items.add(column.definition().node()));
        }
        if (isLimited()) {
            items.add(new Node.Alias(depth, DEPTH));
        }
        return items;
    }

    private SelectClauses step(CommonTable self) {
        int size = place.columns().size();
        int at = level.relation() instanceof ToOne ? size : 0;
        Condition next = new Condition(place.columns().equalTo(columns(self, at, at + size)));
        if (!isLimited()) {
            return level.target(place, items(new Node.Text("1")), next).join(List.of(Join.cross(self)));
        }
        Node depth = new DerivedTable.DerivedColumn(TREE, DEPTH);
        Node below = new Node.Binary(depth, " + ", new Node.Text("1"), Node.Binary.SUM);
        String limit = Integer.toString(level.clauses().depth());
        Node shallow = new Node.Binary(depth, " < ", new Node.Text(limit), Node.Binary.COMPARISON);
        return level.target(place, items(below), next)
                .where(new Condition(shallow))
                .join(List.of(Join.cross(self)));
    }

    private boolean isLimited() {
        return level.clauses().depth() != LoadClauses.ANY_DEPTH;
    }

    private static List<Node> columns(CommonTable tree, int from, int to) {
        return tree.columnNames().subList(from, to).stream()
                .<Node>map(name -> new DerivedTable.DerivedColumn(TREE, name))
                .toList();
    }

    /** {@code (a, b) in (select …)}. */
    private record In(List<Node> fields, SelectClauses query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("(")
                    .list(fields)
                    .text(") in (")
                    .query(query, Token.Mark.OPEN)
                    .text(")");
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }
}
