package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a SELECT; every change makes a copy. */
record SelectClauses(
        boolean distinct,
        List<Node> items,
        @Nullable Table<?> table,
        List<Join> joins,
        List<Node> conditions,
        List<Node> groups,
        List<Node> havings,
        List<SortKey> order,
        @Nullable Long limit,
        @Nullable Long offset,
        String lock) {

    static SelectClauses of(List<Node> items) {
        return new SelectClauses(
                false, List.copyOf(items), null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, "");
    }

    SelectClauses withDistinct() {
        return new SelectClauses(true, items, table, joins, conditions, groups, havings, order, limit, offset, lock);
    }

    SelectClauses from(Table<?> first) {
        return new SelectClauses(
                distinct, items, first, joins, conditions, groups, havings, order, limit, offset, lock);
    }

    SelectClauses join(List<Join> more) {
        return new SelectClauses(
                distinct, items, table, append(joins, more), conditions, groups, havings, order, limit, offset, lock);
    }

    SelectClauses where(Condition... more) {
        return new SelectClauses(
                distinct,
                items,
                table,
                joins,
                append(conditions, nodes(more)),
                groups,
                havings,
                order,
                limit,
                offset,
                lock);
    }

    SelectClauses groupBy(Expression<?>... more) {
        return new SelectClauses(
                distinct,
                items,
                table,
                joins,
                conditions,
                append(groups, nodes(more)),
                havings,
                order,
                limit,
                offset,
                lock);
    }

    SelectClauses having(Condition... more) {
        return new SelectClauses(
                distinct,
                items,
                table,
                joins,
                conditions,
                groups,
                append(havings, nodes(more)),
                order,
                limit,
                offset,
                lock);
    }

    SelectClauses orderBy(SortKey... more) {
        List<SortKey> keys = append(order, Arrays.asList(more));
        return new SelectClauses(distinct, items, table, joins, conditions, groups, havings, keys, limit, offset, lock);
    }

    SelectClauses limit(long rows) {
        requireNotNegative("limit", rows);
        return new SelectClauses(distinct, items, table, joins, conditions, groups, havings, order, rows, offset, lock);
    }

    SelectClauses offset(long rows) {
        requireNotNegative("offset", rows);
        return new SelectClauses(distinct, items, table, joins, conditions, groups, havings, order, limit, rows, lock);
    }

    SelectClauses lock(String words) {
        return new SelectClauses(
                distinct, items, table, joins, conditions, groups, havings, order, limit, offset, words);
    }

    /** Whether the rows can be counted without being selected: none is left out or joined together after WHERE. */
    boolean isCountable() {
        return !distinct && groups.isEmpty() && havings.isEmpty() && limit == null && offset == null;
    }

    /** The same rows, counted. */
    SelectClauses counted() {
        List<Node> count = List.of(new Node.Text("count(*)"));
        return new SelectClauses(
                false, count, table, joins, conditions, List.of(), List.of(), List.of(), null, null, "");
    }

    private static void requireNotNegative(String clause, long rows) {
        if (rows < 0) {
            throw QueryException.of("PGPX-1216", clause, rows, "0 or more");
        }
    }

    private static <N> List<N> append(List<N> list, List<? extends N> more) {
        List<N> longer = new ArrayList<>(list.size() + more.size());
        longer.addAll(list);
        longer.addAll(more);
        return List.copyOf(longer);
    }

    private static List<Node> nodes(Expression<?>... expressions) {
        List<Node> nodes = new ArrayList<>(expressions.length);
        for (Expression<?> expression : expressions) {
            nodes.add(expression.node());
        }
        return nodes;
    }

    /**
     * Appends the SELECT. All tables of FROM are made visible first, because what is selected stands before them in the text;
     * a join's condition then sees the tables after it too, which the server refuses by itself.
     */
    void render(SqlWriter out) {
        if (table != null) {
            out.see(table);
        } else if (!joins.isEmpty()) {
            throw QueryException.of(
                    "PGPX-1206", "join of " + joins.get(0).table().name());
        }
        for (Join join : joins) {
            out.see(join.table());
        }
        out.text(distinct ? "select distinct " : "select ").list(items);
        if (table != null) {
            out.text(" from ");
            table.renderReference(out);
        }
        for (Join join : joins) {
            join.render(out);
        }
        conjunctionOf(out, " where ", conditions);
        clause(out, " group by ", ", ", groups);
        conjunctionOf(out, " having ", havings);
        renderOrder(out);
        if (limit != null) {
            out.text(" limit ").parameter(new Parameter<>(Codecs.INT8, limit));
        }
        if (offset != null) {
            out.text(" offset ").parameter(new Parameter<>(Codecs.INT8, offset));
        }
        out.text(lock);
    }

    private static void clause(SqlWriter out, String word, String separator, List<Node> nodes) {
        String before = word;
        for (Node node : nodes) {
            out.text(before).node(node);
            before = separator;
        }
    }

    /** Appends conditions that must all be true. */
    static void conjunction(SqlWriter out, String word, List<? extends Expression<Boolean>> conditions) {
        conjunctionOf(out, word, conditions.stream().map(Expression::node).toList());
    }

    private static void conjunctionOf(SqlWriter out, String word, List<Node> conditions) {
        if (conditions.size() == 1) {
            out.text(word).node(conditions.get(0));
            return;
        }
        String before = word;
        for (Node condition : conditions) {
            out.text(before).operand(condition, Node.Binary.AND - 1);
            before = " and ";
        }
    }

    private void renderOrder(SqlWriter out) {
        String before = " order by ";
        for (SortKey key : order) {
            out.text(before);
            key.render(out);
            before = ", ";
        }
    }
}
