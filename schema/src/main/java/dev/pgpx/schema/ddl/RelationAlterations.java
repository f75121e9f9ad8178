package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ClusterFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.ReplicaIdentityFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.fact.TableFact.Persistence;
import dev.pgpx.schema.fact.ViewFact;
import dev.pgpx.schema.order.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How sequences, views and indexes are altered, and what tables say of their indexes. */
final class RelationAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(SequenceFact.class, RelationAlterations::sequence),
            new AlterRule<>(SequenceOwnerFact.class, (before, after, alteration) -> {
                alteration.take("table");
                alteration.take("column");
                said(after, alteration);
            }),
            new AlterRule<>(ClusterFact.class, (before, after, alteration) -> {
                alteration.take("index");
                said(after, alteration);
            }),
            new AlterRule<>(ReplicaIdentityFact.class, (before, after, alteration) -> {
                alteration.take("identity");
                alteration.take("index");
                said(after, alteration);
            }),
            new AlterRule<>(IndexPartitionFact.class, (before, after, alteration) -> {
                alteration.take("parentTable");
                alteration.take("parentIndex");
                said(after, alteration);
            }),
            new AlterRule<>(IndexFact.class, RelationAlterations::index),
            new AlterRule<>(ViewFact.class, RelationAlterations::view),
            new AlterRule<>(MaterializedViewFact.class, RelationAlterations::materializedView));

    private RelationAlterations() {}

    /** What is said once more in the words in which it is said first. */
    private static void said(Fact after, Alteration alteration) {
        CreateActions.of(new Step(after.key(), after, List.of(), List.of()), alteration.options())
                .forEach(alteration::add);
    }

    private static void sequence(SequenceFact before, SequenceFact after, Alteration alteration) {
        String alter = "alter sequence " + after.name().sql();
        if (alteration.options().server() >= 15 && alteration.take("persistence")) {
            String word = after.persistence() == Persistence.UNLOGGED ? " set unlogged" : " set logged";
            alteration.add(Action.exclusive(after.name(), alter + word));
        }
        if (alteration.take("options")) {
            boolean typed = !before.options().type().equals(after.options().type());
            boolean outside = before.options().start() < after.options().minimum()
                    || before.options().start() > after.options().maximum();
            Action action = Action.of(alter
                            + (typed ? " as " + after.options().type() : "")
                            + ColumnAlterations.counting("", before.options(), after.options())
                            + (outside ? " restart" : ""))
                    .locking(after.name(), LockMode.SHARE_ROW_EXCLUSIVE);
            alteration.add(outside ? action.losing("where sequence " + after.name() + " has counted to") : action);
        }
    }

    private static void index(IndexFact before, IndexFact after, Alteration alteration) {
        ObjectName name = new ObjectName(after.table().schema(), after.name());
        String alter = "alter index " + name.sql() + " ";
        alteration.parameters("parameters", alter, action -> action.locking(name, LockMode.SHARE_UPDATE_EXCLUSIVE));
        if (alteration.take("tablespace")) {
            String space = after.tablespace().orElse("pg_default");
            alteration.add(Action.exclusive(name, alter + "set tablespace " + Identifiers.quote(space))
                    .working(after.partitioned() ? Work.CATALOG : Work.REWRITE));
        }
        if (after.partitioned()) {
            alteration.take("valid"); // as soon as all partitions have theirs
        }
        if (alteration.differs("keys") && plain(before.keys()).equals(plain(after.keys()))) {
            alteration.take("keys");
            for (int at = 0; at < after.keys().size(); at++) {
                Optional<Integer> target = after.keys().get(at).statistics();
                if (!before.keys().get(at).statistics().equals(target)) {
                    alteration.add(
                            Action.of(alter + "alter column " + (at + 1) + " set statistics " + target.orElse(-1))
                                    .locking(name, LockMode.SHARE_UPDATE_EXCLUSIVE));
                }
            }
        }
    }

    /** The keys without what can be altered. */
    private static List<IndexFact.Key> plain(List<IndexFact.Key> keys) {
        return keys.stream()
                .map(key -> new IndexFact.Key(
                        key.expression(),
                        key.column(),
                        key.collation(),
                        key.operatorClass(),
                        key.descending(),
                        key.nullsFirst(),
                        Optional.empty()))
                .toList();
    }

    /** A view keeps its place as long as columns are only added behind the others. */
    private static void view(ViewFact before, ViewFact after, Alteration alteration) {
        String alter = "alter view " + after.name().sql() + " ";
        boolean query = alteration.differs("query") || alteration.differs("columns");
        boolean appended = before.columns().size() <= after.columns().size()
                && after.columns().subList(0, before.columns().size()).equals(before.columns());
        if (query && appended) {
            alteration.take("query");
            alteration.take("columns");
            alteration.take("options");
            alteration.add(Action.exclusive(after.name(), RelationRules.view(after, "create or replace view")));
        }
        alteration.parameters("options", alter, action -> action.locking(after.name(), LockMode.ACCESS_EXCLUSIVE));
        alteration
                .takeEntries("defaults")
                .forEach((column, value) -> alteration.add(Action.exclusive(
                        after.name(),
                        alter + "alter column " + Identifiers.quote(column)
                                + value.map(sql -> " set default " + sql).orElse(" drop default"))));
    }

    private static void materializedView(
            MaterializedViewFact before, MaterializedViewFact after, Alteration alteration) {
        ObjectName name = after.name();
        String alter = "alter materialized view " + name.sql() + " ";
        if (alteration.options().server() >= 15 && alteration.take("method")) {
            String method = after.method().orElse("heap");
            alteration.add(Action.exclusive(name, alter + "set access method " + Identifiers.quote(method))
                    .working(Work.REWRITE));
        }
        if (alteration.take("tablespace")) {
            String space = after.tablespace().orElse("pg_default");
            alteration.add(Action.exclusive(name, alter + "set tablespace " + Identifiers.quote(space))
                    .working(Work.REWRITE));
        }
        alteration.parameters("parameters", alter, action -> action.locking(name, LockMode.SHARE_UPDATE_EXCLUSIVE));
        if (alteration.take("storage")) {
            TreeSet<String> columns = new TreeSet<>(before.storage().keySet());
            columns.addAll(after.storage().keySet());
            columns.forEach(column -> storage(
                    name,
                    alter + "alter column " + Identifiers.quote(column) + " ",
                    before.storage().getOrDefault(column, ColumnFact.Storage.DEFAULT),
                    after.storage().getOrDefault(column, ColumnFact.Storage.DEFAULT),
                    alteration));
        }
    }

    private static void storage(
            ObjectName view, String alter, ColumnFact.Storage before, ColumnFact.Storage after, Alteration alteration) {
        if (!before.method().equals(after.method())) {
            String byDefault = alteration.options().server() >= 16 ? "default" : "extended";
            alteration.add(Action.exclusive(
                    view, alter + "set storage " + after.method().orElse(byDefault)));
        }
        if (!before.compression().equals(after.compression())) {
            String method = after.compression().orElse("default");
            alteration.add(Action.exclusive(view, alter + "set compression " + method));
        }
        if (!before.statistics().equals(after.statistics())) {
            alteration.add(
                    Action.of(alter + "set statistics " + after.statistics().orElse(-1))
                            .locking(view, LockMode.SHARE_UPDATE_EXCLUSIVE));
        }
        Map<String, String> parameters = after.parameters();
        List<String> reset = before.parameters().keySet().stream()
                .filter(name -> !parameters.containsKey(name))
                .map(Text::parameter)
                .toList();
        if (!parameters.isEmpty() && !parameters.equals(before.parameters())) {
            alteration.add(Action.of(alter + "set" + Text.parameters(" ", parameters))
                    .locking(view, LockMode.SHARE_UPDATE_EXCLUSIVE));
        }
        if (!reset.isEmpty()) {
            alteration.add(Action.of(alter + "reset (" + String.join(", ", reset) + ")")
                    .locking(view, LockMode.SHARE_UPDATE_EXCLUSIVE));
        }
    }
}
