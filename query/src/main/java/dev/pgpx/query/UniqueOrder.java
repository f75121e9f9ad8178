package dev.pgpx.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether some expressions tell all rows of a query apart: whether they, and what is equal to them by the joins, hold a key of
 * each table. A table that is joined by its own key needs no other: it brings no rows of its own.
 */
final class UniqueOrder {
    private final List<Join> from;
    private final Set<Node> known;

    private UniqueOrder(List<Join> from, Set<Node> known) {
        this.from = from;
        this.known = known;
    }

    /** Fails unless a query's order tells its rows apart. */
    static void require(SelectClauses clauses) {
        Set<Node> order = clauses.order().stream()
                .map(key -> KeysetKey.bare(key.node()))
                .map(node -> node instanceof SortKey.Collate collate ? collate.operand() : node)
                .collect(Collectors.toCollection(HashSet::new));
        if (clauses.from().isEmpty()) {
            throw QueryException.of("PGPX-1291", "it has no FROM", "Add from(table)");
        }
        UniqueOrder unique = new UniqueOrder(clauses.from(), order);
        unique.learn();
        List<GroupingElement> groups = clauses.grouping().groups();
        if (!groups.isEmpty()) {
            unique.requireGroups(groups);
            return;
        }
        Join missing = unique.firstUnknown();
        if (missing != null) {
            throw QueryException.of("PGPX-1290", missing.item().alias(), keyOf(missing.item()));
        }
    }

    private void requireGroups(List<GroupingElement> groups) {
        for (GroupingElement group : groups) {
            if (!isKnownGroup(group)) {
                throw QueryException.of(
                        "PGPX-1290", "groups", group instanceof GroupingElement.Single single ? single.node() : group);
            }
        }
    }

    private boolean isKnownGroup(GroupingElement group) {
        return group instanceof GroupingElement.Single single && isKnown(KeysetKey.bare(single.node()));
    }

    private static String keyOf(FromItem item) {
        Table<?> table = NullableNodes.tableOf(item);
        if (table == null) {
            return "the columns of " + item.alias() + " that tell its rows apart";
        }
        List<List<Node>> keys = keys(table);
        if (keys.isEmpty()) {
            return "the primary key of " + table.name() + ", which has none so far,";
        }
        return keys.get(0).stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    /** Follows the joins until nothing more comes to be known. */
    private void learn() {
        int before;
        do {
            before = known.size();
            from.forEach(this::learn);
        } while (known.size() > before);
    }

    /** The first item whose rows are not told apart. */
    private @Nullable Join firstUnknown() {
        for (Join join : from) {
            if (!isKnown(join.item())) {
                return join;
            }
        }
        return null;
    }

    /** What is equal by a join is known on both sides, but for rows that an outer join fills with nulls. */
    private void learn(Join join) {
        boolean toJoined = join.kind() == Join.Kind.INNER || join.kind() == Join.Kind.LEFT;
        boolean toOthers = join.kind() == Join.Kind.INNER || join.kind() == Join.Kind.RIGHT;
        for (Node.Binary equality : equalities(join)) {
            Node joined = belongs(equality.left(), join.item()) ? equality.left() : equality.right();
            Node other = joined == equality.left() ? equality.right() : equality.left();
            if (belongs(other, join.item()) || !belongs(joined, join.item())) {
                continue;
            }
            if (toJoined && isKnown(other)) {
                known.add(joined);
            }
            if (toOthers && isKnown(joined)) {
                known.add(other);
            }
        }
    }

    private static List<Node.Binary> equalities(Join join) {
        List<Node.Binary> equalities = new ArrayList<>();
        Node on = join.on();
        if (on != null) {
            collect(on, equalities);
        }
        return equalities;
    }

    private static void collect(Node condition, List<Node.Binary> into) {
        if (condition instanceof Node.Binary binary) {
            if (binary.operator().equals(" and ")) {
                collect(binary.left(), into);
                collect(binary.right(), into);
            } else if (binary.operator().equals(" = ")) {
                into.add(binary);
            }
        }
    }

    private static boolean belongs(Node node, FromItem item) {
        if (node instanceof ColumnReference column) {
            return column.table().equals(NullableNodes.tableOf(item));
        }
        return node instanceof DerivedTable.DerivedColumn column
                && column.alias().equals(item.alias());
    }

    private boolean isKnown(Node node) {
        if (known.contains(node)) {
            return true;
        }
        if (node instanceof ColumnReference column) {
            return isKnown(column.table()) || isKnownPath(column.table().path());
        }
        return node instanceof DerivedTable.DerivedColumn column
                && from.stream().anyMatch(join -> belongs(column, join.item()) && isKnown(join.item()));
    }

    private boolean isKnownPath(@Nullable TablePath path) {
        return path != null && path.outer().stream().allMatch(name -> isKnown(new ColumnReference(path.from(), name)));
    }

    private boolean isKnown(FromItem item) {
        Table<?> table = NullableNodes.tableOf(item);
        if (table != null) {
            return keys(table).stream().anyMatch(known::containsAll);
        }
        SelectClauses inner = innerOf(item);
        return inner != null && isKnown((DerivedTable) item, inner);
    }

    private static @Nullable SelectClauses innerOf(FromItem item) {
        if (item instanceof QueryTable query) {
            return query.query();
        }
        return item instanceof CommonTable common && common.body() instanceof CommonTableBody.OfQuery body
                ? body.query()
                : null;
    }

    /** Whether the columns that are known here tell apart the rows that a query in FROM gives. */
    private boolean isKnown(DerivedTable derived, SelectClauses inner) {
        Set<Node> outputs = new HashSet<>();
        boolean all = true;
        for (DerivedTable.OutputColumn column : derived.columns()) {
            boolean one = known.contains(new DerivedTable.DerivedColumn(derived.alias(), column.name()));
            all &= one;
            if (one) {
                outputs.add(KeysetKey.bare(column.source()));
            }
        }
        SelectBody body = inner.surroundings().body();
        if (body != null) {
            return all && body instanceof SetOperation set && !set.kind().keepsDuplicates();
        }
        if (inner.projection().isDistinct() && all) {
            return true;
        }
        UniqueOrder unique = new UniqueOrder(inner.from(), outputs);
        unique.learn();
        List<GroupingElement> groups = inner.grouping().groups();
        return groups.isEmpty()
                ? !inner.from().isEmpty() && unique.firstUnknown() == null
                : groups.stream().allMatch(unique::isKnownGroup);
    }

    /** What tells the rows of a table apart: its primary key, its columns that are unique and not null. */
    private static List<List<Node>> keys(Table<?> table) {
        if (table instanceof LinkTable link) {
            return List.of(link.columnPair());
        }
        List<List<Node>> keys = new ArrayList<>();
        List<Node> id = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            Node node = column.definition().node();
            if (column.has(ColumnFlag.ID)) {
                id.add(node);
            } else if (column.has(ColumnFlag.UNIQUE) && !column.has(ColumnFlag.NULLABLE)) {
                keys.add(List.of(node));
            }
        }
        if (!id.isEmpty()) {
            keys.add(0, id);
        }
        return keys;
    }
}
