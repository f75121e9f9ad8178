package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Columns that together hold a key: that of their own row, or of another one. A key of one column is its value, one of several
 * the list of their values.
 *
 * @param nodes the columns, in the order of the key
 * @param codecs their codecs
 */
record KeyColumns(List<Node> nodes, List<Codec<?>> codecs) {
    static KeyColumns of(List<? extends Column<?>> columns) {
        List<Node> nodes = new ArrayList<>(columns.size());
        List<Codec<?>> codecs = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            nodes.add(column.definition().node());
            codecs.add(column.definition().codec());
        }
        return new KeyColumns(List.copyOf(nodes), List.copyOf(codecs));
    }

    /** The same key, found in other columns. */
    KeyColumns in(List<? extends Node> others) {
        return new KeyColumns(List.copyOf(others), codecs);
    }

    int size() {
        return nodes.size();
    }

    /** Whether the key is one of these; the text does not depend on their number. */
    Condition among(Collection<?> keys) {
        List<Node> arrays = arrays(keys);
        return new Condition(
                size() == 1
                        ? new Node.Quantified(nodes.get(0), " = any(", arrays.get(0))
                        : new Among(nodes, arrays, " in "));
    }

    /** Whether the key is none of these. */
    Condition notAmong(Collection<?> keys) {
        List<Node> arrays = arrays(keys);
        return new Condition(
                size() == 1
                        ? new Node.Quantified(nodes.get(0), " <> all(", arrays.get(0))
                        : new Among(nodes, arrays, " not in "));
    }

    /** The keys as arrays, one for each column. */
    List<Node> arrays(Collection<?> keys) {
        if (size() == 1) {
            return List.of(array(codecs.get(0), keys));
        }
        List<Node> arrays = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            List<Object> values = new ArrayList<>(keys.size());
            for (Object key : keys) {
                values.add(((List<?>) key).get(i));
            }
            arrays.add(array(codecs.get(i), values));
        }
        return arrays;
    }

    @SuppressWarnings("unchecked") // the keys came from columns of this codec
    private static <K> Node array(Codec<K> codec, Collection<?> values) {
        return Node.Value.of(Codecs.array(codec.unlimited()), List.copyOf((Collection<K>) values));
    }

    /** Whether each of the columns is equal to another one. */
    Node equalTo(List<? extends Node> others) {
        Node all = equal(0, others);
        for (int i = 1; i < size(); i++) {
            all = new Node.Binary(all, " and ", equal(i, others), Node.Binary.AND);
        }
        return all;
    }

    private Node equal(int index, List<? extends Node> others) {
        return new Node.Binary(nodes.get(index), " = ", others.get(index), Node.Binary.COMPARISON);
    }

    /** Whether a row lacks the key: a column of it is null. */
    boolean isNull(Row row, int at) {
        for (int i = 0; i < size(); i++) {
            if (row.isNull(at + i)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the key of a row, whose columns begin at a position. */
    Object read(Row row, int at) {
        if (size() == 1) {
            return read(row, at, codecs.get(0));
        }
        List<Object> values = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            values.add(read(row, at + i, codecs.get(i)));
        }
        return List.copyOf(values);
    }

    /** The commonest keys are read without their bytes being taken out first. */
    private static Object read(Row row, int at, Codec<?> codec) {
        return codec.equals(Codecs.INT8) ? (Object) row.getLong(at) : row.require(at, codec);
    }

    /** {@code (a, b) in (select * from unnest($1, $2))}. */
    private record Among(List<Node> fields, List<Node> arrays, String word) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("(")
                    .list(fields)
                    .text(")" + word + "(select * from unnest(")
                    .list(arrays)
                    .text("))");
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }
}
