package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.ManyRelation;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of a graph that is saved: the record as given, whose it is, and the record as stored. It is written as a draft, with
 * its owner's key in the column that points there.
 */
final class GraphNode<E> implements Draft<E> {
    /** What follows from the write itself, whatever the record says. */
    private static final Set<ColumnFlag> FOLLOWING =
            Set.of(ColumnFlag.CREATED_AT, ColumnFlag.UPDATED_AT, ColumnFlag.CREATED_BY, ColumnFlag.UPDATED_BY);

    private final Table<E> table;
    private final @Nullable GraphNode<?> owner;
    private final @Nullable ManyRelation<?, E> relation;
    private final @Nullable Column<?> partner;
    private final Map<String, List<GraphNode<?>>> collections = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private E record;
    private @Nullable E saved;

    /**
     * A node.
     *
     * @param owner whose collection it is in; null for a record that the graph begins with
     * @param relation that collection
     * @param partner the column that points to the owner; null where none does
     */
    GraphNode(
            Table<E> table,
            E record,
            @Nullable GraphNode<?> owner,
            @Nullable ManyRelation<?, E> relation,
            @Nullable Column<?> partner) {
        this.table = table;
        this.record = record;
        this.owner = owner;
        this.relation = relation;
        this.partner = partner;
    }

    @Override
    public Table<E> table() {
        return table;
    }

    E record() {
        return record;
    }

    void replace(E other) {
        record = other;
    }

    @Nullable
    GraphNode<?> owner() {
        return owner;
    }

    @Nullable
    ManyRelation<?, E> relation() {
        return relation;
    }

    @Nullable
    Column<?> partner() {
        return partner;
    }

    void hold(ManyRelation<E, ?> collection, List<? extends GraphNode<?>> nodes) {
        collections.put(collection.name(), new ArrayList<>(nodes));
        if (!collection.of(record).isWhole()) {
            parts.add(collection.name());
        }
    }

    /** Whether what it holds in a collection is a part of it. */
    boolean holdsPart(ManyRelation<?, ?> collection) {
        return parts.contains(collection.name());
    }

    /** What it holds in a collection that is saved; null for one that is left alone. */
    @Nullable
    List<GraphNode<?>> held(ManyRelation<?, ?> collection) {
        return collections.get(collection.name());
    }

    void saved(E stored) {
        saved = stored;
    }

    E saved() {
        return Objects.requireNonNull(saved, "saved");
    }

    /** The key that it is stored under. */
    Object savedKey() {
        return table.key(saved());
    }

    /** Whether it has a key: a generated one is null or 0 before. */
    boolean hasKey() {
        for (Column<?> column : table.keyColumns()) {
            if (column.has(ColumnFlag.GENERATED) && isUnset(table.key(record))) {
                return false;
            }
        }
        return !table.keyColumns().isEmpty();
    }

    /** Whether it has been stored, since nobody but the database makes its key: it is updated, and never born a second time. */
    boolean isUpdated() {
        return hasKey() && table.identity().isGenerated();
    }

    private static boolean isUnset(@Nullable Object key) {
        return key == null || (key instanceof Number number && number.longValue() == 0);
    }

    /** Whether another node is of the same row. */
    boolean isSameRow(GraphNode<?> other) {
        return record == other.record
                || (table.getClass() == other.table.getClass()
                        && hasKey()
                        && other.hasKey()
                        && table.key(record).equals(other.key()));
    }

    private Object key() {
        return table.key(record);
    }

    @Override
    public boolean isSet(int column) {
        Column<?> asked = table.column(column);
        if (asked.has(ColumnFlag.HIDDEN)) {
            return false;
        }
        boolean made = asked.has(ColumnFlag.GENERATED) || FOLLOWING.stream().anyMatch(asked::has);
        boolean finds = asked.has(ColumnFlag.ID) || (asked.has(ColumnFlag.VERSION) && isUpdated());
        return !made || (finds && hasKey());
    }

    @Override
    public void write(int column, ParameterWriter out) {
        if (partner != null && owner != null && partner.definition().index() == column) {
            writeKey(partner.definition().codec(), owner.savedKey(), out);
        } else {
            table.write(record, column, out);
        }
    }

    @SuppressWarnings("unchecked") // a foreign key has the type of the key that it points to
    private static <K> void writeKey(Codec<K> codec, Object key, ParameterWriter out) {
        out.write(codec, (K) key);
    }
}
