package dev.pgpx.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the query for one level of a graph: the rows that a relation leads to from some keys, all by one statement. Without
 * a limit it is {@code where key = any($1)}; of whole trees, see {@link TreeLevel}; with a limit, a lateral query runs once for each key, so that the server reads no more rows
 * of an index than are wanted.
 */
record Level<T>(Relation<?, T> relation, LoadClauses clauses, List<Load<?, ?>> nested) {
    /** Names that no table has, for the query of the user's table stands between them. */
    private static final String OWNER = "pgpx_owner";

    private static final String LOADED = "pgpx_loaded";

    /** Where the keys of a level are found: the columns, and what has to be joined to the target to have them. */
    record KeyPlace(KeyColumns columns, List<Join> joins, DeletedRows deletedRows) {
        KeyPlace(KeyColumns columns, List<Join> joins) {
            this(columns, joins, DeletedRows.LEFT_OUT);
        }

        /**
         * Where a key of one column is among the columns of the target, which are selected anyway; -1 where it is none of them,
         * and for a key of several columns.
         */
        int positionIn(Table<?> target) {
            if (columns.size() == 1) {
                for (Column<?> each : target.columns()) {
                    if (each.definition().node().equals(columns.nodes().get(0))) {
                        return each.definition().index();
                    }
                }
            }
            return -1;
        }
    }

    /** Types whose values Java puts in the order in which the server does. */
    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(Short.class, Integer.class, Long.class);

    /** Whether records tell their order: nothing but a whole number sorts them, and none is left out by its place. */
    boolean isOrderedByNumber() {
        List<Column<?>> key = relation.target().keyColumns();
        boolean byKey = clauses.order().isEmpty()
                && (!(relation instanceof ManyRelation<?, ?> many)
                        || many.order().isEmpty());
        return byKey
                && clauses.limit() == null
                && key.size() == 1
                && WHOLE_NUMBERS.contains(key.get(0).definition().codec().javaType());
    }

    Query<Related<T>> query(Collection<?> keys, boolean ordered) {
        KeyPlace place = relation.keyPlace();
        KeyColumns columns = place.columns();
        Set<?> wanted = keys instanceof Set<?> set ? set : new LinkedHashSet<>(keys);
        Table<T> table = relation.target();
        int own = clauses.limit() == null && !clauses.isRecursive() ? place.positionIn(table) : -1;
        SelectClauses level = select(place, own, wanted, ordered);
        int key = Math.max(own, 0);
        int record = own < 0 ? columns.size() : 0;
        return new LevelQuery<>(
                level,
                "load " + relation,
                (row, relations) -> new Related<>(columns.read(row, key), table.load(row, record, relations)),
                nested);
    }

    private SelectClauses select(KeyPlace place, int own, Set<?> keys, boolean ordered) {
        if (clauses.isRecursive()) {
            return new TreeLevel(this, place).select(keys, ordered);
        }
        return clauses.limit() == null ? all(place, own, keys, ordered) : limited(place, keys, clauses.limit());
    }

    /** A value that is selected twice costs as much as another column, for the server and for the driver. */
    private SelectClauses all(KeyPlace place, int own, Set<?> keys, boolean ordered) {
        List<Node> items = new ArrayList<>(own < 0 ? place.columns().nodes() : List.of());
        items.add(relation.target().item());
        SelectClauses all = target(place, items, place.columns().among(keys));
        return ordered ? all.orderBy(order()) : all;
    }

    private SelectClauses limited(KeyPlace place, Set<?> keys, long limit) {
        KeyColumns columns = place.columns();
        OwnerTable owners = new OwnerTable(columns.arrays(keys));
        Condition found = new Condition(columns.equalTo(owners.nodes()));
        Node position = new Node.Alias(new Position(List.of(order())), "place");
        SelectClauses ofOne = target(place, List.of(relation.target().item(), position), found)
                .orderBy(order())
                .with(Limit.NONE.rows(limit));
        QueryTable loaded = new QueryTable(LOADED, ofOne, true);
        List<Node> items = new ArrayList<>(owners.nodes());
        loaded.columnNames().forEach(name -> items.add(new DerivedTable.DerivedColumn(LOADED, name)));
        Node last = items.remove(items.size() - 1);
        return SelectClauses.of(items)
                .from(owners)
                .join(List.of(Join.on(Join.Kind.INNER, loaded, new Node.Text("true"))))
                .orderBy(new SortKey(last, false));
    }

    /** Rows of the table that is led to, of which a condition is true, and those of the load. */
    SelectClauses target(KeyPlace place, List<Node> items, Condition found) {
        SelectClauses rows = SelectClauses.of(items).from(relation.target()).with(place.deletedRows());
        rows = (place.joins().isEmpty() ? rows : rows.join(place.joins())).where(found);
        for (Node condition : clauses.conditions()) {
            rows = rows.where(new Condition(condition));
        }
        return rows;
    }

    /** As asked for, or as the relation has it; in the end by the key, so that there is one order. */
    SortKey[] order() {
        List<SortKey> order = new ArrayList<>(clauses.order());
        if (order.isEmpty() && relation instanceof ManyRelation<?, ?> many) {
            order.addAll(many.order());
        }
        for (Column<?> column : relation.target().keyColumns()) {
            Node node = column.definition().node();
            if (order.stream().noneMatch(key -> key.node().equals(node))) {
                order.add(new SortKey(node, false));
            }
        }
        return order.toArray(SortKey[]::new);
    }

    /** The keys, as rows. */
    private static final class OwnerTable extends FunctionRows {
        OwnerTable(List<Node> keys) {
            super(OWNER, Node.Call.of("unnest", keys.toArray(Node[]::new)), names(keys.size()), false);
        }

        private static List<String> names(int count) {
            return count == 1
                    ? List.of("value")
                    : IntStream.rangeClosed(1, count).mapToObj(i -> "value" + i).toList();
        }

        List<Node> nodes() {
            return columnNames().stream()
                    .<Node>map(name -> new DerivedTable.DerivedColumn(OWNER, name))
                    .toList();
        }

        @Override
        Object parts() {
            return List.of();
        }
    }

    /** {@code row_number() over (order by …)}: a lateral query's order is nobody's promise further out. */
    private record Position(List<SortKey> order) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("row_number() over (order by ");
            for (int i = 0; i < order.size(); i++) {
                out.text(i == 0 ? "" : ", ");
                order.get(i).render(out);
            }
            out.text(")");
        }
    }
}
