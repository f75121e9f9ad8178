package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table and the record that its rows are. The processor generates a subclass for each {@code @Table} record; its
 * constructor declares the columns, in the order in which {@link #read} reads them and by which {@link #write} names them.
 * This class is all that generated code builds on. Immutable and thread-safe once constructed; equal to another of its class
 * under the same alias.
 *
 * @param <E> the record
 */
public abstract non-sealed class Table<E> extends TablePaths<E> implements FromItem {
    private final String schema;
    private final String name;
    private final String alias;
    private final int hash;
    private final String selectLabel;
    // made when needed first; a race makes an equal one
    private @Nullable TableReference reference;
    private TableReference.@Nullable AllColumns allColumns;
    private final Map<SpecialRow, Table<?>> specialRows = new ConcurrentHashMap<>(0);
    private volatile @Nullable BitSet writtenColumns;
    private volatile @Nullable ColumnRoles roles;
    private @Nullable StoredTables stored;

    /**
     * A table.
     *
     * @param schema its schema; empty when the search path finds it
     * @param name its name
     * @param alias the name that it has in queries; null for its own
     */
    protected Table(String schema, String name, @Nullable String alias) {
        this.schema = schema;
        this.name = name;
        this.alias = alias == null ? name : alias;
        this.hash = getClass().hashCode() * 31 + this.alias.hashCode();
        this.selectLabel = "select " + name;
    }

    final TableReference reference() {
        TableReference known = reference;
        if (known == null) {
            known = new TableReference(this, TableReference.Kind.WHOLE);
            reference = known;
        }
        return known;
    }

    final TableReference.AllColumns allColumns() {
        TableReference.AllColumns known = allColumns;
        if (known == null) {
            known = new TableReference.AllColumns(this);
            allColumns = known;
        }
        return known;
    }

    final String selectLabel() {
        return selectLabel;
    }

    /** This table as one of the rows that a command sees; the same one each time. */
    final Table<?> specialRow(SpecialRow row) {
        return specialRows.computeIfAbsent(row, kind -> as(kind.alias()));
    }

    @Override
    final Node item() {
        return new Node.AllColumns(this);
    }

    /** Null where an outer join found no row: its key is null then, or, without a key, every column. */
    @Override
    final @Nullable E readAt(Row row, int at, Relations relations) {
        return isAbsent(row, at) ? null : load(row, at, relations);
    }

    /** Reads a record that is there. All records of tables are read here, and handed on. */
    final E load(Row row, int at, Relations relations) {
        E record;
        try {
            record = read(row, at, relations);
        } catch (ValueException unfit) {
            throw UnfitRow.of(this, row, at, unfit);
        }
        return relations.loaded(this, record);
    }

    /**
     * The same table under another name, to have it in a query twice.
     *
     * @param alias the other name
     * @return the table, with columns of that name
     */
    public abstract Table<E> as(String alias);

    /**
     * Makes a record of the columns of a row.
     *
     * @param row the row
     * @param at the position of this table's first column in it; the others follow in order
     * @param relations makes its relations
     * @return the record
     * @throws dev.pgpx.types.ValueException naming the column, when a value does not fit
     */
    public abstract E read(Row row, int at, Relations relations);

    /**
     * Hands over the value that a record has for a column.
     *
     * @param record the record
     * @param column the position of the column among this table's
     * @param out receives one value
     * @throws dev.pgpx.types.ValueException when the type cannot hold the value
     */
    public abstract void write(E record, int column, ParameterWriter out);

    /**
     * The values of a record by the names of their columns. A relation to one row is its key; one to many has no column.
     *
     * @param record the record
     * @return the values in the order of the columns, of the types that the record has, nulls among them; unmodifiable
     */
    public final Map<String, @Nullable Object> toMap(E record) {
        return ValueCollector.of(this, record);
    }

    /**
     * Makes a record of values by the names of their columns.
     *
     * @param values the values, of the types that {@link #toMap} gives, or other numbers where they are the same number; what is
     *     absent is null, and names that are no columns are ignored
     * @return the record, its relations not loaded
     * @throws dev.pgpx.types.ValueException naming the column, when a value is missing or of another type
     */
    public final E fromMap(Map<String, ? extends @Nullable Object> values) {
        return fromMap(values, Relations.DETACHED);
    }

    /**
     * Makes a record of values by the names of their columns: as {@link #fromMap(Map)}, with relations that can be loaded.
     *
     * @param values the values
     * @param relations makes its relations
     * @return the record
     * @throws dev.pgpx.types.ValueException naming the column, when a value is missing or of another type
     */
    public final E fromMap(Map<String, ? extends @Nullable Object> values, Relations relations) {
        return read(new MapRow(columns(), values), 0, relations);
    }

    /**
     * The primary key of a record.
     *
     * @param record the record
     * @return the value of the id; a list of the values where several components make the key
     */
    public abstract Object key(E record);

    /**
     * The schema.
     *
     * @return its name; empty when the search path finds the table
     */
    public final String schema() {
        return schema;
    }

    /**
     * The table's name.
     *
     * @return the name, unquoted
     */
    public final String name() {
        return name;
    }

    /**
     * The name that it has in queries.
     *
     * @return the name, unquoted
     */
    @Override
    public final String alias() {
        return alias;
    }

    /**
     * A primary key as {@link #key} gives it: each value of its column's Java type.
     *
     * @param key the key; an {@link Integer} where a {@link Long} is wanted is widened
     * @return the value; a list of the values where several columns make the key
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public final Object keyOf(Object key) {
        return PrimaryKey.of(this, key);
    }

    @Override
    final Table<E> self() {
        return this;
    }

    /**
     * Says that its rows are in other tables: of a hierarchy. Called by constructors, once all columns are declared.
     *
     * @param tables those tables
     */
    protected final void storedIn(StoredTables tables) {
        stored = tables;
    }

    /**
     * The tables that its rows are in, where it is a hierarchy that has several.
     *
     * @return the tables; empty where it is the table itself
     */
    public final Optional<StoredTables> stored() {
        return Optional.ofNullable(stored);
    }

    /** The only column of the primary key. */
    final Column<?> idColumn(String purpose) {
        List<Column<?>> key = keyColumnsFor(purpose);
        if (key.size() > 1) {
            throw QueryException.of("PGPX-1263", name, purpose);
        }
        return key.get(0);
    }

    /** The columns of the primary key, which something needs. */
    final List<Column<?>> keyColumnsFor(Object purpose) {
        List<Column<?>> key = roles().key();
        if (key.isEmpty()) {
            throw QueryException.of(
                    "PGPX-1214", name, purpose instanceof String text ? text : "the relation " + purpose);
        }
        return key;
    }

    /** The primary key, which a relation needs. */
    final KeyColumns keyFor(Relation<?, ?> relation) {
        return KeyColumns.of(keyColumnsFor(relation));
    }

    /** The columns that have a part in every change. */
    final ColumnRoles roles() {
        ColumnRoles known = roles;
        if (known == null) {
            known = ColumnRoles.of(this);
            roles = known;
        }
        return known;
    }

    /**
     * What tells its rows apart.
     *
     * @return the identity of its rows: by key and version
     */
    public final RowIdentity<E> identity() {
        return new RowIdentity<>(this);
    }

    /** The positions of the columns that a record is written to: all that the database does not make at an insert. */
    final BitSet writtenColumns() {
        BitSet known = writtenColumns;
        if (known == null) {
            known = new BitSet();
            for (Column<?> column : columns()) {
                known.set(column.definition().index(), !ColumnRoles.isMadeAtInsert(column));
            }
            writtenColumns = known;
        }
        return known;
    }

    /**
     * What {@link #write} throws for a column that is not there.
     *
     * @param column the position
     * @return the exception, to throw
     */
    protected final IndexOutOfBoundsException noColumn(int column) {
        return new IndexOutOfBoundsException(
                "table " + name + " has " + columns().size() + " columns, not one at " + column);
    }

    /**
     * What {@link #read} throws for a row of a hierarchy that belongs to none of its classes.
     *
     * @param discriminator the column that should tell the class
     * @param found what stands there
     * @param key the values of the row's key
     * @return the exception, to throw
     */
    protected final ValueException unknownSubtype(Column<String> discriminator, String found, @Nullable Object... key) {
        String values = Stream.of(key).map(String::valueOf).collect(Collectors.joining(", "));
        return ValueException.unknownSubtype(
                name, discriminator.name(), found, values, getClass().getSimpleName());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Table<?> that
                        && getClass() == that.getClass()
                        && alias.equals(that.alias)
                        && kind().equals(that.kind()));
    }

    /** What tells it from tables of the same class and alias. */
    Object kind() {
        return "";
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final String toString() {
        return alias.equals(name) ? name : name + " as " + alias;
    }
}
