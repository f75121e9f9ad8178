package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the statements before have made, in all files that are checked together. One thread at a time. */
final class Earlier {
    private final Set<ObjectName> made = new HashSet<>();
    private final Map<ObjectName, ObjectName> indexes = new HashMap<>();
    private final Map<ObjectName, List<List<String>>> indexed = new HashMap<>();
    private final Map<Named, Constraint> constraints = new HashMap<>();
    private final Set<Named> valid = new HashSet<>();

    /**
     * A constraint.
     *
     * @param table its table
     * @param name its name
     */
    record Named(ObjectName table, String name) {}

    /** A name in the schema that is looked in first, if nobody says otherwise. */
    static ObjectName plain(ObjectName name) {
        return name.schema().equals("public") ? new ObjectName("", name.name()) : name;
    }

    /** Whether a relation or type is new, so that nobody uses it yet. */
    boolean isNew(ObjectName name) {
        return made.contains(plain(name));
    }

    Optional<ObjectName> tableOf(ObjectName index) {
        return Optional.ofNullable(indexes.get(plain(index)));
    }

    /** Whether a valid check says that a column is not null. */
    boolean provesNotNull(ObjectName table, String column) {
        return constraints.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(plain(table)) && valid.contains(entry.getKey()))
                .anyMatch(entry -> saysNotNull(entry.getValue(), column));
    }

    private static boolean saysNotNull(Constraint constraint, String column) {
        return constraint.kind() == Constraint.Kind.NOT_NULL
                ? constraint.columns().contains(column)
                : NotNullCheck.says(constraint.expression(), column);
    }

    Optional<ObjectName> referenced(ObjectName table, String name) {
        return Optional.ofNullable(constraints.get(new Named(plain(table), name)))
                .flatMap(Constraint::references);
    }

    /** Whether an index of these files begins with columns, in any order. */
    boolean hasIndexOn(ObjectName table, List<String> columns) {
        return indexed.getOrDefault(plain(table), List.of()).stream()
                .anyMatch(index ->
                        index.size() >= columns.size() && columns.containsAll(index.subList(0, columns.size())));
    }

    /** The columns of the indexes that these files make on a table. */
    List<List<String>> indexesOn(ObjectName table) {
        return List.copyOf(indexed.getOrDefault(plain(table), List.of()));
    }

    /** Takes note of what a statement does. */
    void take(Operation operation) {
        if (operation instanceof TableOperation.Create create) {
            made.add(plain(create.table()));
            create.allConstraints().forEach(constraint -> take(create.table(), constraint));
        } else if (operation instanceof TableOperation.Alter alter) {
            alter.changes().forEach(placed -> take(alter.table(), placed.change()));
        } else if (operation instanceof IndexOperation.Create create) {
            if (!create.definition().toLowerCase(Locale.ROOT).contains(" where ")) {
                index(create.table(), create.columns());
            }
            create.name().ifPresent(name -> {
                ObjectName index = plain(new ObjectName(create.table().schema(), name));
                indexes.put(index, create.table());
                if (isNew(create.table())) {
                    made.add(index);
                }
            });
        } else if (operation instanceof ObjectOperation.CreateView create) {
            made.add(plain(create.name()));
        } else if (operation instanceof ObjectOperation.CreateEnum create) {
            made.add(plain(create.name()));
        } else if (operation instanceof ObjectOperation.OfDomain domain
                && domain.verb() == ObjectOperation.Verb.CREATE) {
            made.add(plain(domain.name()));
        }
    }

    private void take(ObjectName table, TableChange change) {
        if (change instanceof TableChange.AddConstraint add) {
            take(table, add.constraint());
        } else if (change instanceof TableChange.ValidateConstraint validate) {
            valid.add(new Named(plain(table), validate.constraint()));
        } else if (change instanceof TableChange.DropConstraint drop) {
            valid.remove(new Named(plain(table), drop.constraint()));
        } else if (change instanceof TableChange.RenameTo rename && isNew(table)) {
            made.add(plain(new ObjectName(table.schema(), rename.newName())));
        }
    }

    private void index(ObjectName table, List<String> columns) {
        indexed.computeIfAbsent(plain(table), key -> new ArrayList<>()).add(columns);
    }

    private void take(ObjectName table, Constraint constraint) {
        if (constraint.buildsIndex()) {
            index(table, constraint.columns());
        }
        constraint.name().ifPresent(name -> {
            Named named = new Named(plain(table), name);
            constraints.put(named, constraint);
            if (!constraint.notValid() && constraint.enforced()) {
                valid.add(named);
            }
        });
    }
}
