package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a hierarchy whose rows are not all in one: a table for what all subtypes have and, joined to it, one for the
 * rest of each; or a table for each subtype, with all that it has. Declared by generated tables. Immutable and thread-safe.
 */
public final class StoredTables {
    private final Column<String> discriminator;
    private final boolean joined;
    private final List<Subtype> subtypes;
    // made when needed first; a race makes equal ones
    private volatile @Nullable Made made;

    /**
     * A subtype, as it is declared.
     *
     * @param value what the discriminator says of it
     * @param columns those of the hierarchy's columns that its table has, without the key where that is joined
     */
    record Subtype(String value, String schema, String name, List<Column<?>> columns) {}

    private record Made(@Nullable StoredTable base, Map<String, StoredTable> byValue) {}

    private StoredTables(Column<String> discriminator, boolean joined, List<Subtype> subtypes) {
        this.discriminator = discriminator;
        this.joined = joined;
        this.subtypes = List.copyOf(subtypes);
    }

    /**
     * A table for what all subtypes have, which others are joined to.
     *
     * @param discriminator the column that tells the subtype, a column of that table
     * @return the tables, still without subtypes
     */
    public static StoredTables joined(Column<String> discriminator) {
        return new StoredTables(discriminator, /* joined= */ true, List.of());
    }

    /**
     * A table for each subtype, and no other.
     *
     * @param discriminator the column that tells the subtype, which no table has
     * @return the tables, still without subtypes
     */
    public static StoredTables separate(Column<String> discriminator) {
        return new StoredTables(discriminator, /* joined= */ false, List.of());
    }

    /**
     * With the table of a subtype.
     *
     * @param value what the discriminator says of it
     * @param schema the schema of its table; empty when the search path finds it
     * @param name the name of its table
     * @param columns those of the hierarchy's columns that its table has, but for the key where it is joined by that
     * @return the tables with it
     */
    public StoredTables subtype(String value, String schema, String name, Column<?>... columns) {
        return new StoredTables(
                discriminator,
                joined,
                Lists.append(subtypes, List.of(new Subtype(value, schema, name, List.of(columns)))));
    }

    /**
     * The column that tells the subtype of a row.
     *
     * @return the column, which can be selected like any other of the hierarchy
     */
    public Column<String> discriminator() {
        return discriminator;
    }

    /**
     * Selects what tells the subtype of rows.
     *
     * @return the discriminator, as an expression
     */
    public TextExpression subtypeName() {
        return new TextExpression(discriminator.definition().node(), Codecs.TEXT);
    }

    /**
     * The table of what all subtypes have.
     *
     * @return the table; empty where each subtype has all in its own
     */
    public Optional<StoredTable> base() {
        return Optional.ofNullable(made().base());
    }

    /**
     * The tables of the subtypes.
     *
     * @return the tables, in the order of their declaration; unmodifiable
     */
    public Collection<StoredTable> ofSubtypes() {
        return made().byValue().values();
    }

    /**
     * The table of the subtype that a row is of.
     *
     * @param values the values of a row, the discriminator's among them
     * @return the table
     * @throws QueryException when the discriminator stands for no subtype
     */
    public StoredTable of(Map<String, ? extends @Nullable Object> values) {
        Object value = values.get(discriminator.name());
        StoredTable table = value == null ? null : made().byValue().get(value.toString());
        if (table == null) {
            throw QueryException.of("PGPX-1241", hierarchy().name(), discriminator.name(), names());
        }
        return table;
    }

    /**
     * Refuses what only a table can do that has all rows by itself.
     *
     * @param table the table
     * @param what what is to be done, as it is called
     * @throws QueryException when its rows are in several tables
     */
    public static void requireOne(Table<?> table, String what) {
        Optional<StoredTables> stored = table.stored();
        if (stored.isPresent()) {
            throw QueryException.of(
                    "PGPX-1240", what, table.name(), stored.get().names());
        }
    }

    /** The names of the tables. */
    private String names() {
        String names = subtypes.stream().map(Subtype::name).collect(Collectors.joining(", "));
        return joined ? hierarchy().name() + ", " + names : names;
    }

    boolean isJoined() {
        return joined;
    }

    List<Subtype> subtypes() {
        return subtypes;
    }

    Table<?> hierarchy() {
        return discriminator.definition().table();
    }

    /** The columns that all subtypes have, of the base table. */
    List<Column<?>> baseColumns() {
        List<Column<?>> base = new ArrayList<>(hierarchy().columns());
        subtypes.forEach(subtype -> base.removeAll(subtype.columns()));
        return base;
    }

    private Made made() {
        Made known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private Made make() {
        Table<?> hierarchy = hierarchy();
        StoredTable base = joined
                ? new StoredTable(hierarchy, hierarchy.schema(), hierarchy.name(), baseColumns(), discriminator, false)
                : null;
        Map<String, StoredTable> byValue = new LinkedHashMap<>();
        for (Subtype subtype : subtypes) {
            List<Column<?>> columns = new ArrayList<>(joined ? hierarchy.keyColumns() : List.of());
            columns.addAll(subtype.columns());
            byValue.put(
                    subtype.value(),
                    new StoredTable(hierarchy, subtype.schema(), subtype.name(), columns, null, joined));
        }
        return new Made(base, java.util.Collections.unmodifiableMap(byValue));
    }

    @Override
    public String toString() {
        return Objects.requireNonNull(hierarchy()).name() + " in " + names();
    }
}
