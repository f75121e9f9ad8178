package dev.pgpx.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells the rows of a table apart, and the states of a row: its primary key and its version. Immutable and thread-safe;
 * had from {@link Table#identity()}.
 *
 * @param <E> the record
 */
public final class RowIdentity<E> {
    private final Table<E> table;

    RowIdentity(Table<E> table) {
        this.table = table;
    }

    /**
     * The condition that is true for the row of a key.
     *
     * @param key the value of the key; a list of the values, in the order of the columns, where several make the key
     * @return the condition
     * @throws QueryException when the table has no key, or the value is none of its
     */
    public Condition ofKey(Object key) {
        Object typed = PrimaryKey.of(table, key);
        List<Column<?>> columns = keyColumns();
        List<?> values = columns.size() == 1 ? List.of(typed) : (List<?>) typed;
        List<Node> equalities = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            equalities.add(equality(columns.get(i), value(columns.get(i), values.get(i))));
        }
        return all(equalities);
    }

    /**
     * The condition that is true for the row of a record, by its key.
     *
     * @param record the record
     * @return the condition
     * @throws QueryException when the table has no key
     */
    public Condition of(E record) {
        return of(record, keyColumns());
    }

    /**
     * The condition that is true for all rows but those of some keys.
     *
     * @param keys the keys, as {@link Table#key} gives them
     * @return the condition
     * @throws QueryException when the table has no key
     */
    public Condition notOfKeys(Collection<?> keys) {
        return KeyColumns.of(keyColumns()).notAmong(keys);
    }

    /** The condition that is true for rows that have a record's values in columns. */
    Condition of(E record, List<Column<?>> columns) {
        RecordValues<E> values = new RecordValues<>(table, record);
        return all(columns.stream()
                .map(column -> equality(column, values.of(column)))
                .toList());
    }

    /**
     * The condition that is true for rows of the version that a record was read with.
     *
     * @param record the record
     * @return the condition; nothing where the table has no column that counts changes
     */
    public Optional<Condition> versionOf(E record) {
        Column<?> version = table.roles().version();
        return version == null ? Optional.empty() : Optional.of(of(record, List.of(version)));
    }

    /**
     * Whether a record has no key yet: a component that the database makes is null or zero.
     *
     * @param record the record
     * @return true when it cannot have been stored; false where its key is made by nobody but its owner
     */
    public boolean isMissing(E record) {
        RecordValues<E> values = new RecordValues<>(table, record);
        for (Column<?> column : keyColumns()) {
            if (isMade(column) && isNothing(values.plain(column))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the database always makes the key, or a component of it, so that a record that has one has been stored.
     *
     * @return false for natural keys, and for those that have a default only
     */
    public boolean isGenerated() {
        return keyColumns().stream().anyMatch(column -> column.has(ColumnFlag.GENERATED));
    }

    /**
     * Whether a record must have been stored: it has a key that only the database makes, or a version, which is 0 before the first
     * change is counted.
     *
     * @param record the record
     * @return false where it cannot be told
     */
    public boolean isKnownStored(E record) {
        if (isGenerated()) {
            return !isMissing(record);
        }
        Column<?> version = table.roles().version();
        return version != null && !isNothing(new RecordValues<>(table, record).plain(version));
    }

    private static boolean isMade(Column<?> column) {
        return column.has(ColumnFlag.GENERATED) || column.has(ColumnFlag.DEFAULT);
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || (value instanceof Number number && number.doubleValue() == 0);
    }

    private List<Column<?>> keyColumns() {
        List<Column<?>> columns = table.roles().key();
        if (columns.isEmpty()) {
            throw QueryException.of("PGPX-1123", table.name());
        }
        return columns;
    }

    private static Condition all(List<Node> equalities) {
        Node all = equalities.get(0);
        for (Node equality : equalities.subList(1, equalities.size())) {
            all = new Node.Binary(all, " and ", equality, Node.Binary.AND);
        }
        return new Condition(all);
    }

    private static Node equality(Column<?> column, Node value) {
        return new Node.Binary(column.definition().node(), " = ", value, Node.Binary.COMPARISON);
    }

    @SuppressWarnings("unchecked") // it has been checked against the column's type
    private static <T> Node value(Column<T> column, Object value) {
        return Node.Value.of(ColumnCodec.of(column), (T) value);
    }
}
