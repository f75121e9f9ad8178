package dev.pgpx.schema.plan;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By dropping what something goes without being dropped itself: an index with its table, a comment with its object. */
final class Cover {
    private final Facts before;
    private final Removal removal;
    private final Inheritance inheritance;
    private final Map<ObjectName, SequenceOwnerFact> owners = new HashMap<>();

    Cover(Facts before, Removal removal, Inheritance inheritance) {
        this.before = before;
        this.removal = removal;
        this.inheritance = inheritance;
        before.of(SequenceOwnerFact.class).forEach(owner -> owners.put(owner.sequence(), owner));
    }

    /** The key of what is dropped in its stead, at the end; its own key where it has to be dropped itself. */
    FactKey root(Fact fact) {
        Optional<FactKey> container = container(fact).filter(removal::isGone).filter(key -> !key.equals(fact.key()));
        return container.flatMap(before::get).map(this::root).orElse(fact.key());
    }

    private Optional<FactKey> container(Fact fact) {
        FactKey key = fact.key();
        FactKey table = before.resolve(TableFact.keyOf(key.object()));
        if (fact instanceof SequenceFact sequence) {
            return Optional.ofNullable(owners.get(sequence.name())).flatMap(this::owner);
        }
        return switch (key.kind()) {
            case COMMENT, OWNER, PRIVILEGE, SECURITY_LABEL ->
                fact.dependencies().stream().map(before::resolve).findFirst();
            case SEQUENCE_OWNER -> Optional.of(FactKey.of(FactKind.SEQUENCE, key.object()));
            case COLUMN, CHECK, NOT_NULL ->
                Optional.of(table).filter(removal::isGone).or(() -> inherited(fact));
            case PRIMARY_KEY, UNIQUE ->
                Optional.of(table).filter(removal::isGone).or(() -> ofWhole(fact));
            case INDEX_PARTITION ->
                Optional.of(IndexFact.keyOf(key.object(), key.part()))
                        .filter(removal::isGone)
                        .or(() -> Optional.of(table));
            case EXCLUSION, TRIGGER, RULE, POLICY, CLUSTER, REPLICA_IDENTITY, PARTITION -> Optional.of(table);
            case INDEX -> Optional.of(table).filter(removal::isGone).or(() -> indexOfWhole(key));
            case FOREIGN_KEY -> Optional.of(table).filter(any -> standsAlone(key));
            case DOMAIN_CHECK -> Optional.of(FactKey.of(FactKind.DOMAIN, key.object()));
            default -> Optional.empty();
        };
    }

    /** Whether it comes back by itself with what it is inherited from. */
    boolean isInherited(Fact fact) {
        FactKey table = before.resolve(TableFact.keyOf(fact.key().object()));
        return switch (fact.key().kind()) {
            case COLUMN, CHECK, NOT_NULL ->
                !removal.isGone(table) && inherited(fact).isPresent();
            default -> false;
        };
    }

    /** A sequence goes with the column that it belongs to. */
    private Optional<FactKey> owner(SequenceOwnerFact owner) {
        FactKey column = ColumnFact.keyOf(owner.table(), owner.column());
        FactKey table = before.resolve(TableFact.keyOf(owner.table()));
        return removal.isGone(table) ? Optional.of(table) : Optional.of(column);
    }

    /** A foreign key goes with its table, unless what it points to goes, too, perhaps before. */
    private boolean standsAlone(FactKey key) {
        return removal.needed(key).stream()
                .filter(needed -> !needed.object().equals(key.object()))
                .noneMatch(removal::isGone);
    }

    /** What the table has from another that passes it on; what keeps nulls out goes with the column. */
    private Optional<FactKey> inherited(Fact fact) {
        FactKey key = fact.key();
        return gone(key)
                .or(() -> fact instanceof NotNullFact notNull
                        ? gone(ColumnFact.keyOf(notNull.table(), notNull.column()))
                        : Optional.empty());
    }

    private Optional<FactKey> gone(FactKey key) {
        return inheritance.parents(key.object()).stream()
                .map(parent -> new FactKey(key.kind(), parent, key.part()))
                .filter(removal::isGone)
                .findFirst();
    }

    /** The key of a partition goes with that of the whole. */
    private Optional<FactKey> ofWhole(Fact fact) {
        return inheritance.parents(fact.key().object()).stream()
                .flatMap(parent -> before.parts(parent).stream())
                .filter(other -> isKey(fact, other) && removal.isGone(other.key()))
                .map(Fact::key)
                .findFirst();
    }

    /** Whether a key of a partition is the part of one of the whole. */
    static boolean isKey(Fact part, Fact whole) {
        if (part instanceof PrimaryKeyFact first) {
            return whole instanceof PrimaryKeyFact second && first.columns().equals(second.columns());
        }
        return part instanceof UniqueFact one
                && whole instanceof UniqueFact other
                && one.columns().equals(other.columns());
    }

    private Optional<FactKey> indexOfWhole(FactKey key) {
        boolean attached = !removal.isGone(FactKey.of(FactKind.PARTITION, key.object()));
        return before.get(new FactKey(FactKind.INDEX_PARTITION, key.object(), key.part()))
                .filter(any -> attached)
                .map(IndexPartitionFact.class::cast)
                .map(part -> new FactKey(FactKind.INDEX, part.parentTable(), part.parentIndex()));
    }
}
