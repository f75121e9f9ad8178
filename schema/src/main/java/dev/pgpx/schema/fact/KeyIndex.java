package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index behind a primary key or a unique constraint has besides the columns.
 *
 * @param include the columns that it carries, in order
 * @param parameters its storage parameters, by name
 * @param tablespace its tablespace; empty for the default of the database
 */
public record KeyIndex(List<String> include, Map<String, String> parameters, Optional<String> tablespace) {
    /** Nothing besides. */
    public static final KeyIndex DEFAULT = new KeyIndex(List.of(), Map.of(), Optional.empty());

    /** Takes copies. */
    public KeyIndex {
        include = List.copyOf(include);
        parameters = TableFact.ordered(parameters);
    }
}
