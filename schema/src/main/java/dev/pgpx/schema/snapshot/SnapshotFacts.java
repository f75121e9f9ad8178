package dev.pgpx.schema.snapshot;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.snapshot.TableSnapshot.Column;
import dev.pgpx.schema.snapshot.TableSnapshot.JoinTable;
import dev.pgpx.schema.snapshot.TableSnapshot.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes facts of snapshots. Besides what the models say, each column of a foreign key gets an index, unless it begins a key
 * already: without one, every delete of the row it points to reads the whole table.
 */
final class SnapshotFacts {
    private final List<Fact> facts = new ArrayList<>();
    private final DefaultNames names = new DefaultNames();

    private SnapshotFacts() {}

    /**
     * Makes the facts.
     *
     * @param snapshots the snapshots, without contradictions
     * @return the facts; the names in them do not depend on the order of the snapshots
     */
    static List<Fact> of(List<TableSnapshot> snapshots) {
        List<TableSnapshot> ordered = snapshots.stream()
                .sorted(Comparator.comparing(TableSnapshot::table))
                .toList();
        SnapshotFacts result = new SnapshotFacts();
        for (TableSnapshot snapshot : ordered) {
            result.names.reserve(snapshot.table());
            snapshot.joinTables().forEach(join -> result.names.reserve(join.name()));
        }
        ordered.forEach(result::add);
        return result.facts;
    }

    private void add(TableSnapshot snapshot) {
        addSchema(snapshot.table());
        for (EnumFact type : snapshot.enums()) {
            addSchema(type.name());
            addOnce(type);
        }
        addTable(snapshot.table(), snapshot.columns(), snapshot.primaryKey(), snapshot.enums());
        for (JoinTable join : snapshot.joinTables()) {
            addSchema(join.name());
            addTable(
                    join.name(),
                    join.columns(),
                    join.columns().stream().map(Column::name).toList(),
                    List.of());
        }
    }

    private void addSchema(ObjectName object) {
        if (!object.schema().isEmpty()) {
            addOnce(new SchemaFact(object.schema()));
        }
    }

    private void addOnce(Fact fact) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    private void addTable(ObjectName table, List<Column> columns, List<String> primaryKey, List<EnumFact> enums) {
        facts.add(new TableFact(table));
        for (int position = 0; position < columns.size(); position++) {
            facts.add(column(table, position, columns.get(position), enums));
        }
        Set<String> indexed = new TreeSet<>();
        facts.add(new PrimaryKeyFact(table, names.primaryKey(table), primaryKey));
        indexed.add(primaryKey.get(0));
        for (Column column : columns) {
            if (column.unique()) {
                facts.add(new UniqueFact(table, names.unique(table, column.name()), List.of(column.name())));
                indexed.add(column.name());
            }
        }
        for (Column column : columns) {
            column.reference().ifPresent(reference -> addForeignKey(table, column, reference, indexed));
        }
    }

    private void addForeignKey(ObjectName table, Column column, Reference reference, Set<String> indexed) {
        List<String> columns = List.of(column.name());
        String name = names.foreignKey(table, column.name());
        facts.add(new ForeignKeyFact(table, name, columns, reference.table(), List.of(reference.column())));
        if (indexed.add(column.name())) {
            facts.add(new IndexFact(table, names.index(table, column.name()), columns));
        }
    }

    private ColumnFact column(ObjectName table, int position, Column column, List<EnumFact> enums) {
        if (column.identity()) {
            names.identitySequence(table, column.name());
        }
        String elementType = column.type().endsWith("[]")
                ? column.type().substring(0, column.type().length() - 2)
                : column.type();
        Optional<ObjectName> userType = enums.stream()
                .map(EnumFact::name)
                .filter(name -> name.sql().equals(elementType))
                .findFirst();
        return new ColumnFact(
                table,
                position,
                column.name(),
                column.type(),
                userType,
                column.nullable(),
                column.identity(),
                column.defaultValue());
    }
}
