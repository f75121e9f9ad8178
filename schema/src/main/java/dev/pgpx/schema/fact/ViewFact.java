package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A view.
 *
 * @param name its name
 * @param columns its columns, in order; none in a view to create whose query names them
 * @param query its query, as SQL text without a semicolon
 * @param options its options, by name: {@code security_barrier}, {@code security_invoker}, {@code check_option}
 * @param defaults the defaults that columns have for inserts through the view, as SQL text by column
 */
public record ViewFact(
        ObjectName name, List<Column> columns, String query, Map<String, String> options, Map<String, String> defaults)
        implements Fact {
    /**
     * A column of a view.
     *
     * @param name its name
     * @param type its type, as SQL text
     */
    public record Column(String name, String type) {}

    /** Takes copies. */
    public ViewFact {
        columns = List.copyOf(columns);
        options = TableFact.ordered(options);
        defaults = TableFact.ordered(defaults);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.VIEW, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
