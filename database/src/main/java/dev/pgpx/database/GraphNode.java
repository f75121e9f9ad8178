package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.ManyRelation;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final List<Column<?>> partners;
    private final Map<String, List<GraphNode<?>>> collections = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<ToOne<?, ?, ?>, GraphNode<?>> references = new LinkedHashMap<>(0);
    private E record;
    private @Nullable E saved;

    /**
     * A node.
     *
     * @param owner whose collection it is in; null for a record that the graph begins with
     * @param relation that collection
     * @param partners the columns that point to the owner; none where it points to none
     */
    GraphNode(
            Table<E> table,
            E record,
            @Nullable GraphNode<?> owner,
            @Nullable ManyRelation<?, E> relation,
            List<Column<?>> partners) {
        this.table = table;
        this.record = record;
        this.owner = owner;
        this.relation = relation;
        this.partners = partners;
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

    List<Column<?>> partners() {
        return partners;
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

    /** The key that it is or will be stored under; empty while only the database can tell. */
    Optional<Object> knownKey() {
        if (saved != null) {
            return Optional.of(savedKey());
        }
        return hasKey() ? Optional.of(key()) : Optional.empty();
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

    /** Whether it must have been stored: it is updated, and never born a second time. */
    boolean isUpdated() {
        return hasKey() && table.identity().isKnownStored(record);
    }

    /** Has it point to a record that is saved before it. */
    void pointTo(ToOne<?, ?, ?> relation, GraphNode<?> node) {
        references.put(relation, node);
    }

    /** The record that is saved before it, for it points there; null for one that is stored already. */
    @Nullable
    GraphNode<?> reference(ToOne<?, ?, ?> relation) {
        return references.get(relation);
    }

    /** A relation to a record that has to be saved first, and is not yet. */
    Optional<ToOne<?, ?, ?>> missing() {
        return references.entrySet().stream()
                .filter(reference -> !reference.getValue().isSaved())
                .<ToOne<?, ?, ?>>map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isSaved() {
        return saved != null;
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
        if (owner != null && writeKey(partners, owner, column, out)) {
            return;
        }
        for (Map.Entry<ToOne<?, ?, ?>, GraphNode<?>> reference : references.entrySet()) {
            if (writeKey(reference.getKey().columns(), reference.getValue(), column, out)) {
                return;
            }
        }
        table.write(record, column, out);
    }

    /** Writes what a column has of the key of another record; false when it has nothing of it. */
    private static boolean writeKey(List<Column<?>> columns, GraphNode<?> of, int column, ParameterWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).definition().index() == column) {
                Object key = of.savedKey();
                Object part = columns.size() == 1 ? key : ((List<?>) key).get(i);
                writePart(columns.get(i).definition().codec(), part, out);
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // a foreign key has the type of the key that it points to
    private static <K> void writePart(Codec<K> codec, Object key, ParameterWriter out) {
        out.write(codec, (K) key);
    }
}
