package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A materialized view. Its indexes are facts of their own.
 *
 * @param name its name
 * @param columns its columns, in order; none in a view to create whose query names them
 * @param query its query, as SQL text without a semicolon
 * @param method its access method; empty for the default, {@code heap}
 * @param tablespace its tablespace; empty for the default of the database
 * @param parameters its storage parameters, by name
 * @param storage the storage of its columns, by name, where it is not the default
 */
public record MaterializedViewFact(
        ObjectName name,
        List<ViewFact.Column> columns,
        String query,
        Optional<String> method,
        Optional<String> tablespace,
        Map<String, String> parameters,
        Map<String, ColumnFact.Storage> storage)
        implements Fact {
    /** Takes copies. */
    public MaterializedViewFact {
        columns = List.copyOf(columns);
        parameters = TableFact.ordered(parameters);
        storage = Map.copyOf(storage);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.MATERIALIZED_VIEW, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
