package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables that the records of a hierarchy are stored in. Its rows are no records, but parts of such: values by the
 * names of their columns. Had from {@link StoredTables}.
 */
public final class StoredTable extends Table<Map<String, @Nullable Object>> {
    private final Table<?> hierarchy;
    private final List<Column<?>> of;
    private final @Nullable Column<String> discriminator;
    private final boolean joined;

    /**
     * A table.
     *
     * @param of its columns, as the hierarchy has them
     * @param discriminator the one that tells the subtype; null where it has none
     * @param joined whether its key is that of another table
     */
    StoredTable(
            Table<?> hierarchy,
            String schema,
            String name,
            List<Column<?>> of,
            @Nullable Column<String> discriminator,
            boolean joined) {
        this(hierarchy, schema, name, null, of, discriminator, joined);
    }

    private StoredTable(
            Table<?> hierarchy,
            String schema,
            String name,
            @Nullable String alias,
            List<Column<?>> of,
            @Nullable Column<String> discriminator,
            boolean joined) {
        super(schema, name, alias);
        this.hierarchy = hierarchy;
        this.of = List.copyOf(of);
        this.discriminator = discriminator;
        this.joined = joined;
        this.of.forEach(this::declare);
    }

    private <T> void declare(Column<T> column) {
        ColumnDefinition<T> definition = column.definition();
        var unused = comparable(definition.name(), definition.codec(), flagsOf(column));
    }

    /** Whether a row must have a value is known by the class of the record, which is checked before. */
    private ColumnFlag[] flagsOf(Column<?> column) {
        if (column.has(ColumnFlag.ID) && joined) {
            return new ColumnFlag[] {ColumnFlag.ID};
        }
        Set<ColumnFlag> flags = new LinkedHashSet<>(column.definition().flags());
        if (!column.has(ColumnFlag.ID)) {
            flags.add(ColumnFlag.NULLABLE);
        }
        if (column.equals(discriminator)) {
            flags.add(ColumnFlag.DISCRIMINATOR);
        }
        return flags.toArray(ColumnFlag[]::new);
    }

    /**
     * Whether it has columns besides the key.
     *
     * @return false where its rows only say that they are there
     */
    public boolean hasMoreThanKey() {
        return columns().stream().anyMatch(column -> !column.has(ColumnFlag.ID));
    }

    /**
     * Some values of a row, the others left to the database.
     *
     * @param values the values by the names of columns; names that are no columns are ignored
     * @return a draft of them
     */
    public Draft<Map<String, @Nullable Object>> draft(Map<String, @Nullable Object> values) {
        return new Values(this, values);
    }

    /**
     * The condition that rows of this table and of another one belong to the same record.
     *
     * @param other another table of the same hierarchy
     * @return the condition that their keys are equal
     */
    public Condition hasKeyOf(StoredTable other) {
        List<Column<?>> own = keyColumns();
        List<Column<?>> others = other.keyColumns();
        Node all = null;
        for (int i = 0; i < own.size(); i++) {
            Node equal = new Node.Binary(
                    own.get(i).definition().node(),
                    " = ",
                    others.get(i).definition().node(),
                    Node.Binary.COMPARISON);
            all = all == null ? equal : new Node.Binary(all, " and ", equal, Node.Binary.AND);
        }
        return new Condition(Objects.requireNonNull(all, "a hierarchy has a key"));
    }

    @Override
    Object kind() {
        return List.of(hierarchy.getClass(), schema(), name());
    }

    @Override
    public StoredTable as(String alias) {
        return new StoredTable(hierarchy, schema(), name(), alias, of, discriminator, joined);
    }

    @Override
    public Map<String, @Nullable Object> read(Row row, int at, Relations relations) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column<?> column : columns()) {
            ColumnDefinition<?> definition = column.definition();
            values.put(definition.name(), row.get(at + definition.index(), definition.codec()));
        }
        return values;
    }

    @Override
    public void write(Map<String, @Nullable Object> record, int column, ParameterWriter out) {
        if (column < 0 || column >= columns().size()) {
            throw noColumn(column);
        }
        Column<?> written = columns().get(column);
        write(written.definition().codec(), record.get(written.name()), out);
    }

    @SuppressWarnings("unchecked") // values come from the hierarchy's table, or were read by the same codec
    private static <T> void write(Codec<T> codec, @Nullable Object value, ParameterWriter out) {
        out.write(codec, (T) value);
    }

    @Override
    public Object key(Map<String, @Nullable Object> record) {
        List<Object> key = new ArrayList<>();
        for (Column<?> column : keyColumns()) {
            key.add(Objects.requireNonNull(record.get(column.name()), column.name()));
        }
        return key.size() == 1 ? key.get(0) : List.copyOf(key);
    }

    private record Values(StoredTable into, Map<String, @Nullable Object> values)
            implements Draft<Map<String, @Nullable Object>> {
        @Override
        public Table<Map<String, @Nullable Object>> table() {
            return into;
        }

        @Override
        public boolean isSet(int column) {
            return values.containsKey(into.columns().get(column).name());
        }

        @Override
        public void write(int column, ParameterWriter out) {
            into.write(values, column, out);
        }
    }
}
