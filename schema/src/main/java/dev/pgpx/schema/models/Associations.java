package dev.pgpx.schema.models;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tables become records, and what relates them: found from primary keys, foreign keys and join tables. */
final class Associations {
    private final Facts facts;
    private final Map<ObjectName, PrimaryKeyFact> keys = new HashMap<>();
    private final Map<ObjectName, List<ColumnFact>> columns = new LinkedHashMap<>();
    private final Map<ObjectName, List<ForeignKeyFact>> foreignKeys = new HashMap<>();
    private final Map<ObjectName, Join> joins = new LinkedHashMap<>();
    private final Set<ObjectName> partitions = new HashSet<>();

    /** Looks at facts. */
    Associations(Facts facts) {
        this.facts = facts;
        facts.of(PartitionFact.class).forEach(partition -> partitions.add(partition.table()));
        facts.of(PrimaryKeyFact.class).forEach(key -> keys.put(key.table(), key));
        facts.of(ColumnFact.class).stream()
                .sorted(Comparator.comparingInt(ColumnFact::position))
                .forEach(column -> columns.computeIfAbsent(column.table(), any -> new ArrayList<>())
                        .add(column));
        facts.of(ForeignKeyFact.class).forEach(key -> foreignKeys
                .computeIfAbsent(key.table(), any -> new ArrayList<>())
                .add(key));
        for (TableFact table : facts.of(TableFact.class)) {
            join(table.name()).ifPresent(join -> joins.put(table.name(), join));
        }
    }

    /**
     * A table that only says which rows of two others belong together.
     *
     * @param table the table
     * @param owner the foreign key to the side that declares it
     * @param target the foreign key to the other side
     */
    record Join(ObjectName table, ForeignKeyFact owner, ForeignKeyFact target) {}

    /** The tables that become records, in the order of their names. */
    List<TableFact> tables() {
        return facts.of(TableFact.class).stream()
                .filter(table -> isRecord(table.name()))
                .toList();
    }

    /** The join tables. */
    List<Join> joins() {
        return List.copyOf(joins.values());
    }

    /** Whether a table becomes a record. */
    boolean isRecord(ObjectName table) {
        return keys.containsKey(table) && !joins.containsKey(table) && !partitions.contains(table);
    }

    /** Whether a table is a partition of another, which stands for it. */
    boolean isPartition(ObjectName table) {
        return partitions.contains(table);
    }

    /** Whether a table has a primary key. */
    boolean hasKey(ObjectName table) {
        return keys.containsKey(table);
    }

    /** The columns of a table, in order. */
    List<ColumnFact> columns(ObjectName table) {
        return columns.getOrDefault(table, List.of());
    }

    /** The columns of the primary key of a table, in order. */
    List<String> key(ObjectName table) {
        return Optional.ofNullable(keys.get(table)).map(PrimaryKeyFact::columns).orElse(List.of());
    }

    /** The foreign keys of a table. */
    List<ForeignKeyFact> foreignKeys(ObjectName table) {
        return foreignKeys.getOrDefault(table, List.of());
    }

    /** The foreign key that makes a column a relation to one row: of one column, to the primary key of a record. */
    Optional<ForeignKeyFact> toOne(ObjectName table, String column) {
        return foreignKeys(table).stream()
                .filter(key -> key.columns().equals(List.of(column)) && isToOne(key) && isRecord(key.target()))
                .findFirst();
    }

    /** The foreign keys that point to a record from records, as relations to one. */
    List<ForeignKeyFact> pointingTo(ObjectName table) {
        return facts.of(ForeignKeyFact.class).stream()
                .filter(key -> key.target().equals(table)
                        && isRecord(key.table())
                        && key.columns().size() == 1
                        && toOne(key.table(), key.columns().get(0)).equals(Optional.of(key)))
                .toList();
    }

    private boolean isToOne(ForeignKeyFact key) {
        return key.columns().size() == 1 && key.targetColumns().equals(key(key.target()));
    }

    private Optional<Join> join(ObjectName table) {
        List<ForeignKeyFact> ends = foreignKeys(table);
        List<ColumnFact> all = columns(table);
        if (ends.size() != 2 || all.size() != 2 || key(table).size() != 2 || partitions.contains(table)) {
            return Optional.empty();
        }
        ForeignKeyFact first = ends.get(0).columns().equals(List.of(all.get(0).name())) ? ends.get(0) : ends.get(1);
        ForeignKeyFact second = first.equals(ends.get(0)) ? ends.get(1) : ends.get(0);
        boolean sameSchema = first.target().schema().equals(table.schema());
        return isToOne(first)
                        && isToOne(second)
                        && sameSchema
                        && !first.columns().equals(second.columns())
                ? Optional.of(new Join(table, first, second))
                : Optional.empty();
    }
}
