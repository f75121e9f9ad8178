package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the query for one level of a graph: the rows that a relation leads to from some keys, all by one statement. Without
 * a limit it is {@code where key = any($1)}; with one, a lateral query runs once for each key, so that the server reads no more rows
 * of an index than are wanted.
 */
record Level<T>(Relation<?, T> relation, LoadClauses clauses, List<Load<?, ?>> nested) {
    /** Names that no table has, for the query of the user's table stands between them. */
    private static final String OWNER = "pgpx_owner";

    private static final String LOADED = "pgpx_loaded";

    /** Where the keys of a level are found: a column, its codec, and what has to be joined to the target to have it. */
    record KeyPlace(Node column, Codec<?> codec, List<Join> joins, DeletedRows deletedRows) {
        KeyPlace(Node column, Codec<?> codec, List<Join> joins) {
            this(column, codec, joins, DeletedRows.LEFT_OUT);
        }

        /** Where it is among the columns of the target, which are selected anyway; -1 where it is none of them. */
        int positionIn(Table<?> target) {
            for (Column<?> each : target.columns()) {
                if (each.definition().node().equals(column)) {
                    return each.definition().index();
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
        Node array = keyArray(place.codec(), keys instanceof Set<?> ? keys : new LinkedHashSet<>(keys));
        Table<T> table = relation.target();
        int own = clauses.limit() == null ? place.positionIn(table) : -1;
        SelectClauses level =
                clauses.limit() == null ? all(place, own, array, ordered) : limited(place, array, clauses.limit());
        int key = Math.max(own, 0);
        int record = own < 0 ? 1 : 0;
        Codec<?> codec = place.codec();
        return new LevelQuery<>(
                level,
                "load " + relation,
                (row, relations) -> new Related<>(key(row, key, codec), table.load(row, record, relations)),
                nested);
    }

    /** The commonest keys are read without their bytes being taken out first. */
    private static Object key(Row row, int at, Codec<?> codec) {
        return codec.equals(Codecs.INT8) ? (Object) row.getLong(at) : row.require(at, codec);
    }

    /** A value that is selected twice costs as much as another column, for the server and for the driver. */
    private SelectClauses all(KeyPlace place, int own, Node keys, boolean ordered) {
        Condition found = new Condition(new Node.Quantified(place.column(), " = any(", keys));
        Node item = relation.target().item();
        SelectClauses all = target(place, own < 0 ? List.of(place.column(), item) : List.of(item), found);
        return ordered ? all.orderBy(order()) : all;
    }

    private SelectClauses limited(KeyPlace place, Node keys, long limit) {
        Node owner = new DerivedTable.DerivedColumn(OWNER, "value");
        Condition found = new Condition(new Node.Binary(place.column(), " = ", owner, Node.Binary.COMPARISON));
        Node position = new Node.Alias(new Position(List.of(order())), "place");
        SelectClauses ofOne = target(place, List.of(relation.target().item(), position), found)
                .orderBy(order())
                .with(Limit.NONE.rows(limit));
        QueryTable loaded = new QueryTable(LOADED, ofOne, true);
        List<Node> items = new ArrayList<>(List.of(owner));
        loaded.columnNames().forEach(name -> items.add(new DerivedTable.DerivedColumn(LOADED, name)));
        Node last = items.remove(items.size() - 1);
        return SelectClauses.of(items)
                .from(new OwnerTable(Node.Call.of("unnest", keys)))
                .join(List.of(Join.on(Join.Kind.INNER, loaded, new Node.Text("true"))))
                .orderBy(new SortKey(last, false));
    }

    private SelectClauses target(KeyPlace place, List<Node> items, Condition found) {
        SelectClauses rows = SelectClauses.of(items).from(relation.target()).with(place.deletedRows());
        rows = (place.joins().isEmpty() ? rows : rows.join(place.joins())).where(found);
        for (Node condition : clauses.conditions()) {
            rows = rows.where(new Condition(condition));
        }
        return rows;
    }

    /** As asked for, or as the relation has it; in the end by the key, so that there is one order. */
    private SortKey[] order() {
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

    @SuppressWarnings("unchecked") // the keys came from columns of this codec
    private static <K> Node keyArray(Codec<K> codec, Collection<?> keys) {
        return Node.Value.of(Codecs.array(codec.unlimited()), List.copyOf((Collection<K>) keys));
    }

    /** The keys, as rows. */
    private static final class OwnerTable extends FunctionRows {
        OwnerTable(Node call) {
            super(OWNER, call, List.of("value"), false);
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
