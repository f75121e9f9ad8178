package dev.pgpx.schema.snapshot;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.snapshot.TableSnapshot.Column;
import dev.pgpx.schema.snapshot.TableSnapshot.Constraint;
import dev.pgpx.schema.snapshot.TableSnapshot.JoinTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes facts of snapshots. Besides what the models say, each column of a foreign key gets an index, unless it begins a key
 * already: without one, every delete of the row it points to reads the whole table.
 */
final class SnapshotFacts {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<FactKey, Set<FactKey>> needs = new HashMap<>();
    private final DefaultNames names = new DefaultNames();

    private SnapshotFacts() {}

    /**
     * Makes the facts.
     *
     * @param snapshots the snapshots, without contradictions
     * @return the facts; the names in them do not depend on the order of the snapshots
     */
    static Facts of(List<TableSnapshot> snapshots) {
        List<TableSnapshot> ordered = snapshots.stream()
                .sorted(Comparator.comparing(TableSnapshot::table))
                .toList();
        SnapshotFacts result = new SnapshotFacts();
        for (TableSnapshot snapshot : ordered) {
            result.names.reserve(snapshot.table());
            snapshot.joinTables().forEach(join -> result.names.reserve(join.name()));
            snapshot.history().ifPresent(result.names::reserve);
        }
        ordered.forEach(result::reserveIndexes);
        ordered.forEach(result::add);
        return new Facts(result.facts, result.needs);
    }

    /** Tables, sequences and the indexes behind constraints share their names. */
    private void reserveIndexes(TableSnapshot snapshot) {
        for (Constraint constraint : snapshot.constraints()) {
            ObjectName index = new ObjectName(snapshot.table().schema(), constraint.name());
            if (constraint.hasIndex() && !names.reserve(index)) {
                throw SchemaException.of("PGPX-3010", constraint.name(), snapshot.table(), snapshot.record());
            }
        }
    }

    private void add(TableSnapshot snapshot) {
        addSchema(snapshot.table());
        for (EnumFact type : snapshot.enums()) {
            addSchema(type.name());
            addOnce(type);
        }
        ObjectName table = snapshot.table();
        addTable(table, snapshot.columns(), snapshot.enums());
        snapshot.comment().ifPresent(comment -> facts.add(new CommentFact(TableFact.keyOf(table), comment)));
        List<Constraint> constraints = snapshot.constraints().isEmpty()
                ? ConstraintFacts.byDefault(
                        table, snapshot.columns(), snapshot.primaryKey(), DeleteRule.NO_ACTION, names)
                : snapshot.constraints();
        facts.addAll(ConstraintFacts.of(table, constraints, names));
        snapshot.joinTables().forEach(this::addJoinTable);
        snapshot.history().ifPresent(history -> HistoryFacts.of(snapshot, history, names, needs)
                .forEach(this::addOnce));
    }

    /** Who is related to whom does not outlive either of them. */
    private void addJoinTable(JoinTable join) {
        addSchema(join.name());
        addTable(join.name(), join.columns(), List.of());
        List<String> key = join.columns().stream().map(Column::name).toList();
        List<Constraint> constraints =
                ConstraintFacts.byDefault(join.name(), join.columns(), key, DeleteRule.CASCADE, names);
        facts.addAll(ConstraintFacts.of(join.name(), constraints, names));
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

    private void addTable(ObjectName table, List<Column> columns, List<EnumFact> enums) {
        facts.add(new TableFact(table));
        for (int position = 0; position < columns.size(); position++) {
            Column column = columns.get(position);
            facts.add(column(table, position, column, enums));
            column.comment()
                    .ifPresent(comment -> facts.add(new CommentFact(ColumnFact.keyOf(table, column.name()), comment)));
            column.sequence().ifPresent(sequence -> {
                addSequence(sequence);
                FactKey byDefault = new FactKey(FactKind.COLUMN_DEFAULT, table, column.name());
                needs.put(byDefault, Set.of(SequenceFact.keyOf(sequence)));
            });
        }
    }

    private void addSequence(ObjectName sequence) {
        addSchema(sequence);
        addOnce(new SequenceFact(sequence));
    }

    private ColumnFact column(ObjectName table, int position, Column column, List<EnumFact> enums) {
        if (column.value() instanceof ColumnValue.Identity) {
            names.identitySequence(table, column.name());
        }
        String elementType = column.type().endsWith("[]")
                ? column.type().substring(0, column.type().length() - 2)
                : column.type();
        enums.stream()
                .map(EnumFact::name)
                .filter(name -> name.sql().equals(elementType))
                .findFirst()
                .ifPresent(name ->
                        needs.put(ColumnFact.keyOf(table, column.name()), Set.of(FactKey.of(FactKind.ENUM, name))));
        return new ColumnFact(table, position, column.name(), column.type(), column.nullable(), column.value());
    }
}
