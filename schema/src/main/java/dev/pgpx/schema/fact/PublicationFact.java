package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A publication.
 *
 * @param name its name
 * @param allTables whether it is of all tables
 * @param tables the tables that it is of, by name
 * @param schemas the schemas of which it is of all tables (servers from 15)
 * @param operations what is published: {@code insert}, {@code update}, {@code delete}, {@code truncate}
 * @param viaRoot whether changes of partitions are published as those of the partitioned table
 * @param generatedColumns whether stored generated columns are published, too (servers from 18)
 */
public record PublicationFact(
        String name,
        boolean allTables,
        List<Published> tables,
        SortedSet<String> schemas,
        SortedSet<String> operations,
        boolean viaRoot,
        boolean generatedColumns)
        implements Fact {
    /**
     * A table of a publication.
     *
     * @param table the table
     * @param columns the columns that are published, in order; empty for all (servers from 15)
     * @param condition which rows are published, as SQL text; empty for all (servers from 15)
     */
    public record Published(ObjectName table, List<String> columns, Optional<String> condition) {
        /** Takes a copy. */
        public Published {
            columns = List.copyOf(columns);
        }
    }

    /** Takes copies. */
    public PublicationFact {
        tables = List.copyOf(tables);
        schemas = Collections.unmodifiableSortedSet(new TreeSet<>(schemas));
        operations = Collections.unmodifiableSortedSet(new TreeSet<>(operations));
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.PUBLICATION, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Stream.concat(
                        tables.stream().map(published -> TableFact.keyOf(published.table())),
                        schemas.stream().map(schema -> new SchemaFact(schema).key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
