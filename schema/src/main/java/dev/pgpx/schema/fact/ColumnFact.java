package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param table its table
 * @param position its position, from 0
 * @param name its name
 * @param type its type with its modifiers, as SQL text
 * @param nullable whether it can be null
 * @param value what the database makes of its value
 * @param inherited whether the table has it only from its parents
 * @param storage what is not the default of its type and table
 */
public record ColumnFact(
        ObjectName table,
        int position,
        String name,
        String type,
        boolean nullable,
        ColumnValue value,
        boolean inherited,
        Storage storage)
        implements Fact {
    /**
     * How values are compared, kept and counted, where that is not the default.
     *
     * @param collation the collation; empty for that of the type
     * @param method how large values are stored: {@code PLAIN}, {@code EXTERNAL}, {@code EXTENDED}, {@code MAIN}; empty for
     *     the way of the type
     * @param compression the compression method; empty for the setting of the server
     * @param statistics the statistics target; empty for the setting of the server
     * @param parameters the attribute options ({@code n_distinct}), by name
     * @param options the options for the foreign server, by name
     */
    public record Storage(
            Optional<ObjectName> collation,
            Optional<String> method,
            Optional<String> compression,
            Optional<Integer> statistics,
            Map<String, String> parameters,
            Map<String, String> options) {
        /** All by default. */
        public static final Storage DEFAULT =
                new Storage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());

        /** Takes copies of the maps. */
        public Storage {
            parameters = TableFact.ordered(parameters);
            options = TableFact.ordered(options);
        }
    }

    /**
     * A column that is stored by default.
     *
     * @param table its table
     * @param position its position, from 0
     * @param name its name
     * @param type its type with its modifiers, as SQL text
     * @param nullable whether it can be null
     * @param value what the database makes of its value
     */
    public ColumnFact(ObjectName table, int position, String name, String type, boolean nullable, ColumnValue value) {
        this(table, position, name, type, nullable, value, /* inherited= */ false, Storage.DEFAULT);
    }

    /**
     * The key of a column.
     *
     * @param table its table
     * @param name its name
     * @return the key
     */
    public static FactKey keyOf(ObjectName table, String name) {
        return new FactKey(FactKind.COLUMN, table, name);
    }

    @Override
    public FactKey key() {
        return keyOf(table, name);
    }

    @Override
    public Optional<FactKey> partOf() {
        return Optional.of(TableFact.keyOf(table));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
