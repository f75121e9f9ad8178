package dev.pgpx.schema.snapshot;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ExclusionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexFact.Uniqueness;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.snapshot.TableSnapshot.Column;
import dev.pgpx.schema.snapshot.TableSnapshot.Constraint;
import dev.pgpx.schema.snapshot.TableSnapshot.Constraint.Kind;
import dev.pgpx.schema.snapshot.TableSnapshot.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The constraints of a table as facts, with an index for each foreign key that begins with no column of a key. */
final class ConstraintFacts {
    private final ObjectName table;
    private final DefaultNames names;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> indexed = new TreeSet<>();

    private ConstraintFacts(ObjectName table, DefaultNames names) {
        this.table = table;
        this.names = names;
    }

    static List<Fact> of(ObjectName table, List<Constraint> constraints, DefaultNames names) {
        ConstraintFacts result = new ConstraintFacts(table, names);
        for (Constraint constraint : constraints) {
            boolean whole = constraint.condition().isEmpty();
            if (whole && (constraint.kind() == Kind.PRIMARY_KEY || constraint.kind() == Kind.UNIQUE)) {
                result.indexed.add(constraint.columns().get(0));
            }
        }
        constraints.forEach(result::add);
        return result.facts;
    }

    /** The constraints of a table of which only columns and primary key are told. */
    static List<Constraint> byDefault(
            ObjectName table, List<Column> columns, List<String> primaryKey, DeleteRule onDelete, DefaultNames names) {
        List<Constraint> constraints = new ArrayList<>();
        String key = names.primaryKey(table);
        constraints.add(constraint(Kind.PRIMARY_KEY, key, primaryKey, Optional.empty(), DeleteRule.NO_ACTION));
        for (Column column : columns) {
            if (column.unique()) {
                String name = names.unique(table, column.name());
                List<String> of = List.of(column.name());
                constraints.add(constraint(Kind.UNIQUE, name, of, Optional.empty(), DeleteRule.NO_ACTION));
            }
        }
        for (Column column : columns) {
            if (column.reference().isPresent()) {
                String name = names.foreignKey(table, column.name());
                List<String> of = List.of(column.name());
                constraints.add(constraint(Kind.FOREIGN_KEY, name, of, column.reference(), onDelete));
            }
        }
        return constraints;
    }

    private static Constraint constraint(
            Kind kind, String name, List<String> columns, Optional<Reference> reference, DeleteRule onDelete) {
        return new Constraint(kind, name, columns, false, Optional.empty(), reference, onDelete, "");
    }

    private void add(Constraint constraint) {
        String name = constraint.name();
        List<String> columns = constraint.columns();
        switch (constraint.kind()) {
            case PRIMARY_KEY -> facts.add(new PrimaryKeyFact(table, name, columns));
            case UNIQUE -> facts.add(unique(constraint));
            case CHECK -> facts.add(new CheckFact(table, name, constraint.sql()));
            case EXCLUSION -> facts.add(new ExclusionFact(table, name, constraint.sql()));
            case FOREIGN_KEY -> constraint.reference().ifPresent(reference -> foreignKey(constraint, reference));
        }
    }

    /** Of some of the rows it can only be an index, which the server names in errors like a constraint. */
    private Fact unique(Constraint constraint) {
        if (constraint.condition().isEmpty()) {
            return new UniqueFact(table, constraint.name(), constraint.columns(), constraint.nullsNotDistinct());
        }
        Uniqueness unique = constraint.nullsNotDistinct() ? Uniqueness.NULLS_NOT_DISTINCT : Uniqueness.UNIQUE;
        return new IndexFact(table, constraint.name(), constraint.columns(), unique, constraint.condition());
    }

    private void foreignKey(Constraint constraint, Reference reference) {
        List<String> columns = constraint.columns();
        facts.add(new ForeignKeyFact(
                table, constraint.name(), columns, reference.table(), reference.columns(), constraint.onDelete()));
        if (indexed.add(columns.get(0))) {
            facts.add(new IndexFact(table, names.index(table, String.join("_", columns)), columns));
        }
    }
}
