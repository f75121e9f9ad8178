package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SaidFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a server drops with something without being asked: what has an automatic or internal dependency.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">pg_depend</a>.
 */
final class Companions {
    /** What goes with a column of the same table. */
    private static final Set<FactKind> OF_COLUMNS = EnumSet.of(
            FactKind.COLUMN_DEFAULT,
            FactKind.NOT_NULL,
            FactKind.PRIMARY_KEY,
            FactKind.UNIQUE,
            FactKind.CHECK,
            FactKind.EXCLUSION,
            FactKind.FOREIGN_KEY,
            FactKind.INDEX,
            FactKind.INDEX_PARTITION,
            FactKind.CLUSTER,
            FactKind.REPLICA_IDENTITY);

    /** What goes with an index, of its own or of a constraint. */
    private static final Set<FactKind> OF_INDEXES =
            EnumSet.of(FactKind.CLUSTER, FactKind.REPLICA_IDENTITY, FactKind.INDEX_PARTITION);

    private final Facts facts;
    /** The tables that inherit from each, or are partitions of it. */
    private final Map<ObjectName, List<ObjectName>> children = new HashMap<>();

    private final Map<FactKey, List<FactKey>> parts = new HashMap<>();

    Companions(Facts facts) {
        this.facts = facts;
        for (Fact fact : facts.all()) {
            if (fact instanceof PartitionFact partition) {
                child(partition.parent(), partition.table());
            } else if (fact instanceof TableFact table) {
                table.parents().forEach(parent -> child(parent, table.name()));
            } else if (fact instanceof IndexPartitionFact part) {
                parts.computeIfAbsent(
                                new FactKey(FactKind.INDEX, part.parentTable(), part.parentIndex()),
                                any -> new ArrayList<>())
                        .add(new FactKey(FactKind.INDEX, part.table(), part.index()));
            }
        }
    }

    /** An index waits for the partitions of its table to be attached, and needs none of them. */
    boolean isOnlyOrder(FactKey dependent, FactKey needed) {
        return dependent.kind() == FactKind.INDEX && needed.kind() == FactKind.PARTITION;
    }

    /** Whether this is the default of a column that has no other values. */
    boolean isComputed(FactKey key) {
        return key.kind() == FactKind.COLUMN_DEFAULT
                && facts.exact(ColumnFact.keyOf(key.object(), key.part()))
                        .filter(fact -> ((ColumnFact) fact).value() instanceof ColumnValue.Computed)
                        .isPresent();
    }

    /** Whether what depends on something goes with it without being told. */
    boolean goesWith(FactKey dependent, FactKey cause) {
        if (facts.exact(dependent).filter(SaidFact.class::isInstance).isPresent()
                || dependent.kind() == FactKind.STATISTICS
                || dependent.kind() == FactKind.SEQUENCE_OWNER
                || dependent.kind() == FactKind.PARTITION
                || dependent.kind() == FactKind.INDEX_PARTITION
                || dependent.kind() == FactKind.DOMAIN_CHECK
                || dependent.kind() == FactKind.DEFAULT_PRIVILEGE) {
            return true;
        }
        if (!dependent.object().equals(cause.object())) {
            return false;
        }
        return switch (cause.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> dependent.kind() != cause.kind();
            case COLUMN -> OF_COLUMNS.contains(dependent.kind());
            case INDEX, PRIMARY_KEY, UNIQUE -> OF_INDEXES.contains(dependent.kind());
            default -> false;
        };
    }

    /** What goes with something though it does not need it. */
    List<FactKey> of(FactKey cause) {
        return switch (cause.kind()) {
            case TABLE -> partitions(cause.object());
            case COLUMN, CHECK -> inherited(cause);
            case PRIMARY_KEY, UNIQUE -> keys(cause);
            case INDEX -> parts.getOrDefault(cause, List.of());
            case SEQUENCE_OWNER -> List.of(SequenceFact.keyOf(cause.object()));
            default -> List.of();
        };
    }

    private List<FactKey> partitions(ObjectName table) {
        return children(table).stream()
                .filter(child -> isPartition(child, table))
                .map(child -> facts.resolve(TableFact.keyOf(child)))
                .toList();
    }

    private List<FactKey> inherited(FactKey cause) {
        return children(cause.object()).stream()
                .map(child -> new FactKey(cause.kind(), child, cause.part()))
                .filter(key -> facts.exact(key)
                        .filter(fact -> (fact instanceof ColumnFact column && column.inherited())
                                || (fact instanceof CheckFact check && check.inherited())
                                || isPartition(key.object(), cause.object()))
                        .isPresent())
                .toList();
    }

    /** The keys of partitions that are parts of that of the whole. */
    private List<FactKey> keys(FactKey cause) {
        List<String> columns = columns(facts.exact(cause).orElseThrow());
        return children(cause.object()).stream()
                .filter(child -> isPartition(child, cause.object()))
                .flatMap(child -> facts.parts(child).stream())
                .filter(fact ->
                        fact.key().kind() == cause.kind() && columns(fact).equals(columns))
                .map(Fact::key)
                .toList();
    }

    private static List<String> columns(Fact fact) {
        return fact instanceof PrimaryKeyFact key
                ? key.columns()
                : fact instanceof UniqueFact unique ? unique.columns() : List.of();
    }

    private boolean isPartition(ObjectName table, ObjectName of) {
        return facts.exact(FactKey.of(FactKind.PARTITION, table))
                .filter(fact -> ((PartitionFact) fact).parent().equals(of))
                .isPresent();
    }

    private List<ObjectName> children(ObjectName table) {
        return children.getOrDefault(table, List.of());
    }

    private void child(ObjectName parent, ObjectName child) {
        children.computeIfAbsent(parent, any -> new ArrayList<>()).add(child);
    }
}
