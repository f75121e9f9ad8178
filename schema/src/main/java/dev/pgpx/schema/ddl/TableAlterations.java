package dev.pgpx.schema.ddl;

import static dev.pgpx.schema.action.LockMode.ACCESS_EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.TableFact.Persistence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How tables are altered, and of which tables they are partitions. */
final class TableAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(TableFact.class, TableAlterations::table),
            new AlterRule<>(PartitionFact.class, TableAlterations::partition));

    private TableAlterations() {}

    private static void table(TableFact before, TableFact after, Alteration alteration) {
        ObjectName name = after.name();
        String alter = TableRules.alter(name);
        parents(before, after, alteration);
        if (after.partitionKey().isEmpty() && alteration.take("persistence")) {
            String word = after.persistence() == Persistence.UNLOGGED ? "unlogged" : "logged";
            alteration.add(Action.exclusive(name, alter + "set " + word).working(Work.REWRITE));
        }
        if (alteration.take("type")) {
            alteration.add(Action.exclusive(
                    name, alter + after.type().map(type -> "of " + type.sql()).orElse("not of")));
        }
        if (alteration.options().server() >= 15 && alteration.take("method")) {
            alteration.add(Action.exclusive(
                            name,
                            alter + "set access method "
                                    + Identifiers.quote(after.method().orElse("heap")))
                    .working(after.partitionKey().isPresent() ? Work.CATALOG : Work.REWRITE));
        }
        if (alteration.take("tablespace")) {
            String space = after.tablespace().orElse("pg_default");
            alteration.add(Action.exclusive(name, alter + "set tablespace " + Identifiers.quote(space))
                    .working(after.partitionKey().isPresent() ? Work.CATALOG : Work.REWRITE));
        }
        alteration.parameters("parameters", alter, action -> action.locking(name, SHARE_UPDATE_EXCLUSIVE));
        security(after, alteration);
        foreign(before, after, alteration);
    }

    private static void parents(TableFact before, TableFact after, Alteration alteration) {
        if (!alteration.take("parents")) {
            return;
        }
        String alter = TableRules.alter(after.name());
        for (ObjectName parent : before.parents()) {
            if (!after.parents().contains(parent)) {
                alteration.add(Action.exclusive(after.name(), alter + "no inherit " + parent.sql())
                        .locking(parent, SHARE_UPDATE_EXCLUSIVE));
            }
        }
        for (ObjectName parent : after.parents()) {
            if (!before.parents().contains(parent)) {
                alteration.add(Action.exclusive(after.name(), alter + "inherit " + parent.sql())
                        .locking(parent, SHARE_UPDATE_EXCLUSIVE));
            }
        }
    }

    private static void security(TableFact after, Alteration alteration) {
        String alter = TableRules.alter(after.name());
        if (alteration.take("security.enabled")) {
            String word = after.security().enabled() ? "enable" : "disable";
            alteration.add(Action.exclusive(after.name(), alter + word + " row level security"));
        }
        if (alteration.take("security.forced")) {
            String word = after.security().forced() ? "force" : "no force";
            alteration.add(Action.exclusive(after.name(), alter + word + " row level security"));
        }
    }

    private static void foreign(TableFact before, TableFact after, Alteration alteration) {
        Map<String, String> known =
                before.foreign().map(TableFact.Foreign::options).orElse(Map.of());
        Map<String, Optional<String>> entries = alteration.takeEntries("foreign.options");
        if (!entries.isEmpty()) {
            String alter = "alter foreign table " + after.name().sql() + " ";
            alteration.add(Action.exclusive(after.name(), alter + foreignOptions(known, entries)));
        }
    }

    /** {@code options (add a 'x', set b 'y', drop c)}. */
    static String foreignOptions(Map<String, String> known, Map<String, Optional<String>> entries) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(entry -> {
                            String option = Identifiers.quote(entry.getKey());
                            String verb = known.containsKey(entry.getKey()) ? "set " : "add ";
                            return entry.getValue()
                                    .map(value -> verb + option + " " + Identifiers.literal(value))
                                    .orElse("drop " + option);
                        })
                        .collect(Collectors.joining(", ", "options (", ")"));
    }

    /** A partition with another bound is taken out and put in again; its indexes find theirs by themselves. */
    private static void partition(PartitionFact before, PartitionFact after, Alteration alteration) {
        alteration.take("bound");
        alteration.take("parent");
        alteration.add(detach(before));
        alteration.add(attach(after));
    }

    static Action attach(PartitionFact partition) {
        return Action.of(TableRules.alter(partition.parent()) + "attach partition "
                        + partition.table().sql() + " " + partition.bound())
                .locking(partition.parent(), SHARE_UPDATE_EXCLUSIVE)
                .locking(partition.table(), ACCESS_EXCLUSIVE)
                .working(Work.SCAN);
    }

    static Action detach(PartitionFact partition) {
        return Action.of(TableRules.alter(partition.parent()) + "detach partition "
                        + partition.table().sql())
                .locking(partition.parent(), ACCESS_EXCLUSIVE)
                .locking(partition.table(), ACCESS_EXCLUSIVE);
    }
}
