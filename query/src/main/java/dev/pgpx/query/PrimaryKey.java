package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds rows by their primary keys. A key is the value of its column, or the list of the values of its columns. */
final class PrimaryKey {
    private PrimaryKey() {}

    /** The key as {@link Table#key} gives it: of the types of the columns. */
    static Object of(Table<?> table, Object key) {
        List<Column<?>> columns = columns(table);
        if (columns.size() == 1) {
            return typed(table, columns.get(0), key);
        }
        if (!(key instanceof List<?> values) || values.size() != columns.size()) {
            String expected = "a list of " + columns.size() + " values, for " + names(columns);
            throw QueryException.of("PGPX-1145", table.name(), typeOf(key), expected);
        }
        List<Object> typed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            typed.add(typed(table, columns.get(i), values.get(i)));
        }
        return List.copyOf(typed);
    }

    private static List<Column<?>> columns(Table<?> table) {
        List<Column<?>> columns = table.keyColumns();
        if (columns.isEmpty()) {
            throw QueryException.of("PGPX-1214", table.name(), "finding rows by their keys");
        }
        return columns;
    }

    private static String names(List<Column<?>> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    private static Object typed(Table<?> table, Column<?> column, Object value) {
        Class<?> wanted = column.definition().codec().javaType();
        if (wanted.isInstance(value)) {
            return value;
        }
        if (wanted == Long.class && value instanceof Integer small) {
            return small.longValue(); // find(AUTHOR, 42)
        }
        throw QueryException.of(
                "PGPX-1145", table.name(), typeOf(value), wanted.getSimpleName() + " for " + column.name());
    }

    private static String typeOf(Object value) {
        return value instanceof List<?> list
                ? "a list of " + list.size() + " values"
                : value.getClass().getSimpleName();
    }

    /** Whether a row's key is one of these; the text does not depend on their number. */
    static Condition among(Table<?> table, Collection<?> keys) {
        List<Column<?>> columns = columns(table);
        List<Object> typed = new ArrayList<>();
        keys.forEach(key -> typed.add(of(table, key)));
        if (columns.size() == 1) {
            Node array = array(columns.get(0), typed);
            return new Condition(new Node.Quantified(columns.get(0).definition().node(), " = any(", array));
        }
        List<Node> arrays = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Object> values = new ArrayList<>();
            for (Object key : typed) {
                values.add(((List<?>) key).get(i));
            }
            arrays.add(array(columns.get(i), values));
        }
        return new Condition(
                new Among(columns.stream().map(c -> c.definition().node()).toList(), arrays));
    }

    @SuppressWarnings("unchecked") // the values have been checked against the column's type
    private static <T> Node array(Column<T> column, List<?> values) {
        Codec<T> codec = column.definition().codec();
        return Node.Value.of(Codecs.array(codec.unlimited()), (List<T>) List.copyOf(values));
    }

    /** {@code (a, b) in (select * from unnest($1, $2))}. */
    private record Among(List<Node> fields, List<Node> arrays) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("(")
                    .list(fields)
                    .text(") in (select * from unnest(")
                    .list(arrays)
                    .text("))");
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }
}
