package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table: ordinary, partitioned or foreign. Its columns and constraints are facts of their own, and so is what makes it a
 * partition of another.
 *
 * @param name its name
 * @param persistence whether a crash empties it
 * @param type the composite type that it is of; empty for a table with columns of its own
 * @param parents the tables that it inherits from, in order; not those that it is a partition of
 * @param partitionKey how its rows are spread over partitions, as SQL text ({@code RANGE (day)}); empty when it has none
 * @param method its access method; empty for the default, {@code heap}
 * @param tablespace its tablespace; empty for the default of the database
 * @param parameters its storage parameters, by name; those of its TOAST table begin with {@code toast.}
 * @param security how row-level security applies
 * @param foreign where its rows are, for a foreign table
 */
public record TableFact(
        ObjectName name,
        Persistence persistence,
        Optional<ObjectName> type,
        List<ObjectName> parents,
        Optional<String> partitionKey,
        Optional<String> method,
        Optional<String> tablespace,
        Map<String, String> parameters,
        RowSecurity security,
        Optional<Foreign> foreign)
        implements Fact {
    /** Whether a crash empties a relation. */
    public enum Persistence {
        /** It survives. */
        PERMANENT,
        /** It is emptied. */
        UNLOGGED
    }

    /**
     * How row-level security applies.
     *
     * @param enabled whether policies are applied
     * @param forced whether they are applied to its owner, too
     */
    public record RowSecurity(boolean enabled, boolean forced) {
        /** Not at all. */
        public static final RowSecurity NONE = new RowSecurity(false, false);
    }

    /**
     * Where the rows of a foreign table are.
     *
     * @param server the foreign server
     * @param options the options of the table, by name
     */
    public record Foreign(String server, Map<String, String> options) {
        /** Takes a copy of the options. */
        public Foreign {
            options = ordered(options);
        }
    }

    /** Takes copies of lists and maps. */
    public TableFact {
        parents = List.copyOf(parents);
        parameters = ordered(parameters);
    }

    /**
     * An ordinary table.
     *
     * @param name its name
     */
    public TableFact(ObjectName name) {
        this(
                name,
                Persistence.PERMANENT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                RowSecurity.NONE,
                Optional.empty());
    }

    /**
     * The key of a table; it finds foreign tables and views of the name, too.
     *
     * @param name its name
     * @return the key
     */
    public static FactKey keyOf(ObjectName name) {
        return FactKey.of(FactKind.TABLE, name);
    }

    @Override
    public FactKey key() {
        return FactKey.of(foreign.isPresent() ? FactKind.FOREIGN_TABLE : FactKind.TABLE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        Set<FactKey> needed = new TreeSet<>(SchemaFact.of(name));
        parents.forEach(parent -> needed.add(keyOf(parent)));
        type.ifPresent(of -> needed.add(FactKey.of(FactKind.COMPOSITE_TYPE, of)));
        foreign.ifPresent(where -> needed.add(FactKey.of(FactKind.SERVER, where.server())));
        return needed;
    }

    /** A copy in the same order, which the catalogs keep, so that texts made of it and of a copy of the database are the same. */
    static Map<String, String> ordered(Map<String, String> options) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
