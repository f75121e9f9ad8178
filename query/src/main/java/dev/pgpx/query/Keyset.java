package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of a query that is read in pages, and the query with all sort keys among what is selected. */
final class Keyset {
    private final SelectClauses clauses;
    private final List<KeysetKey<?>> keys;
    private final long fingerprint;

    private Keyset(SelectClauses clauses, List<KeysetKey<?>> keys, long fingerprint) {
        this.clauses = clauses;
        this.keys = keys;
        this.fingerprint = fingerprint;
    }

    static Keyset of(SelectClauses clauses) {
        refuse(clauses);
        UniqueOrder.require(clauses);
        List<Node> items = new ArrayList<>(clauses.projection().items());
        NullableNodes nullable = new NullableNodes(clauses.from());
        List<KeysetKey<?>> keys = new ArrayList<>();
        for (SortKey key : clauses.order()) {
            Codec<?> codec = key.codec();
            if (codec == null) {
                throw unsuitable("it is sorted by a search of a recursive table", "Sort by columns");
            }
            Node node = KeysetKey.bare(key.node());
            keys.add(KeysetKey.of(key, codec, position(items, node), nullable.contains(node)));
        }
        return new Keyset(clauses.with(Projection.of(items)), keys, fingerprint(clauses, keys));
    }

    private static void refuse(SelectClauses clauses) {
        String instead = "Make it a table with as(\"...\") and select from that";
        if (!clauses.limit().equals(Limit.NONE)) {
            throw unsuitable("it has a limit or offset of its own", "Leave them out, the request has the size");
        }
        if (clauses.surroundings().body() instanceof ReturningBody) {
            throw unsuitable("it is a command", "Run the command, and read its table in pages");
        }
        if (clauses.surroundings().body() != null) {
            throw unsuitable("it combines several", instead);
        }
        if (clauses.projection().isDistinct()) {
            throw unsuitable("it is distinct", instead);
        }
        Grouping grouping = clauses.grouping();
        if (!grouping.windows().isEmpty()
                || hasWindowFunction(clauses.projection().items())) {
            throw unsuitable("it has windows, which would see a part of the rows only", instead);
        }
        for (GroupingElement group : grouping.groups()) {
            if (!(group instanceof GroupingElement.Single single)) {
                throw unsuitable("it has grouping sets", instead);
            }
            if (hasValues(single.node())) {
                throw unsuitable("it is grouped by an expression with a value in it", instead);
            }
        }
    }

    private static boolean hasWindowFunction(List<Node> items) {
        SqlWriter out = new SqlWriter();
        return out.list(items).hasText(" over ");
    }

    /** The server does not see that two expressions are the same when each has a parameter of its own. */
    private static boolean hasValues(Node node) {
        SqlWriter out = new SqlWriter();
        SqlWriter.Position start = out.position();
        return out.node(node).hasValuesSince(start);
    }

    private static QueryException unsuitable(String reason, String remedy) {
        return QueryException.of("PGPX-1291", reason, remedy);
    }

    /** The position of a key in the result; what is not selected is added. */
    private static int position(List<Node> items, Node key) {
        Node wanted = key instanceof SortKey.Collate collate ? collate.operand() : key;
        int position = 0;
        for (Node item : items) {
            if (KeysetKey.bare(item).equals(wanted)) {
                return position;
            }
            if (item instanceof Node.AllColumns all && wanted instanceof ColumnReference column) {
                int index = indexIn(all.table(), column);
                if (index >= 0) {
                    return position + index;
                }
            }
            position += item.width();
        }
        items.add(key);
        return position;
    }

    private static int indexIn(Table<?> table, ColumnReference column) {
        return column.table().equals(table) ? table.columnNodes().indexOf(column) : -1;
    }

    /** The order is known again by its text, that of the tables, and the types of the keys; values are no part of it. */
    private static long fingerprint(SelectClauses clauses, List<KeysetKey<?>> keys) {
        StringBuilder text = new StringBuilder();
        List<Node> nodes = new ArrayList<>();
        for (KeysetKey<?> key : keys) {
            nodes.add(key.node());
            text.append(key.codec().type().name()).append(' ');
        }
        SelectClauses order = new SelectClauses(
                Projection.of(nodes),
                clauses.from(),
                List.of(),
                Grouping.NONE,
                clauses.order(),
                Limit.NONE,
                new SelectClauses.Surroundings(
                        clauses.surroundings().with(),
                        null,
                        List.of(),
                        clauses.surroundings().deletedRows()));
        SqlWriter out = new SqlWriter();
        out.query(order, Token.Mark.OPEN);
        return KeysetCursor.fingerprint(
                text.append(out.statement("order").sql()).toString());
    }

    /** The query for a page. */
    SelectClauses page(PageRequest request) {
        SelectClauses page = clauses;
        String cursor = request.cursor();
        if (cursor != null) {
            Node condition = KeysetCondition.of(keys, values(cursor), request.backward());
            page = narrowed(page, new Condition(condition));
        }
        if (request.backward()) {
            SortKey[] reversed = clauses.order().stream().map(SortKey::reversed).toArray(SortKey[]::new);
            page = page.withoutOrder().orderBy(reversed);
        }
        return page.with(Limit.NONE.rows(request.size() + 1L));
    }

    /** Of groups, whole groups are left out. */
    private static SelectClauses narrowed(SelectClauses page, Condition condition) {
        return page.grouping().groups().isEmpty()
                ? page.where(condition)
                : page.with(page.grouping().having(condition));
    }

    private @Nullable Object[] values(String text) {
        KeysetCursor cursor = KeysetCursor.of(text);
        if (cursor.fingerprint() != fingerprint) {
            throw QueryException.of("PGPX-1293");
        }
        if (cursor.values().size() != keys.size()) {
            throw QueryException.of(
                    "PGPX-1292",
                    "it has " + cursor.values().size() + " values where " + keys.size() + " were expected");
        }
        @Nullable Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            String value = cursor.values().get(i);
            values[i] = value == null ? null : keys.get(i).parse(value, i + 1);
        }
        return values;
    }

    /** The position of a row. */
    @Nullable
    Object[] read(Row row) {
        @Nullable Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = keys.get(i).read(row);
        }
        return values;
    }

    String cursor(@Nullable Object[] position) {
        List<@Nullable String> texts = new ArrayList<>(position.length);
        for (int i = 0; i < position.length; i++) {
            Object value = position[i];
            texts.add(value == null ? null : keys.get(i).text(value));
        }
        return new KeysetCursor(fingerprint, texts).text();
    }
}
