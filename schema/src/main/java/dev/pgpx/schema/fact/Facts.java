package dev.pgpx.schema.fact;

import dev.pgpx.schema.error.SchemaException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts, at most one for each key, and what they need of each other. Immutable and thread-safe; equal when the facts are,
 * whatever they need.
 */
public final class Facts {
    /** What shares its names with tables. */
    private static final List<FactKind> RELATIONS = List.of(
            FactKind.TABLE, FactKind.FOREIGN_TABLE, FactKind.VIEW, FactKind.MATERIALIZED_VIEW, FactKind.COMPOSITE_TYPE);

    private final SortedMap<FactKey, Fact> facts = new TreeMap<>();
    private final Map<FactKey, Set<FactKey>> needs;
    private final Map<FactKey, FactKey> provided;
    /** Made when it is first asked for; always the same. */
    private volatile @Nullable Map<ObjectName, List<Fact>> byObject;

    /**
     * Facts that need nothing beyond their structure.
     *
     * @param facts the facts
     * @throws SchemaException when two different facts have the same key
     */
    public Facts(Collection<? extends Fact> facts) {
        this(facts, Map.of());
    }

    /**
     * Facts with what they need.
     *
     * @param facts the facts
     * @param needs what they need beyond their structure; what is not among the facts is left out
     * @throws SchemaException when two different facts have the same key
     */
    public Facts(Collection<? extends Fact> facts, Map<FactKey, Set<FactKey>> needs) {
        this(facts, needs, Map.of());
    }

    /**
     * Facts with what they need and what comes with them.
     *
     * @param facts the facts
     * @param needs what they need beyond their structure; what is not among the facts is left out
     * @param provided what has no fact of its own because another's statement makes it, with the key of that: the schema of an
     *     extension, the sequence of an identity column
     * @throws SchemaException when two different facts have the same key
     */
    public Facts(Collection<? extends Fact> facts, Map<FactKey, Set<FactKey>> needs, Map<FactKey, FactKey> provided) {
        for (Fact fact : facts) {
            Fact other = this.facts.putIfAbsent(fact.key(), fact);
            if (other != null && !other.equals(fact)) {
                throw SchemaException.of("PGPX-3009", fact.key());
            }
        }
        this.needs = Map.copyOf(needs);
        this.provided = Map.copyOf(provided);
    }

    /**
     * All facts.
     *
     * @return the facts, ordered by key; immutable
     */
    public List<Fact> all() {
        return List.copyOf(facts.values());
    }

    /**
     * The facts of a kind.
     *
     * @param type the class of the facts
     * @param <F> the class
     * @return those facts, ordered by key
     */
    public <F extends Fact> List<F> of(Class<F> type) {
        return facts.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The fact with a key, and no other in its stead.
     *
     * @param key its key
     * @return the fact, if there is one
     */
    public Optional<Fact> exact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /**
     * What is part of an object or said of it.
     *
     * @param object the object
     * @return the facts whose keys name it, ordered by key
     */
    public List<Fact> parts(ObjectName object) {
        return byObject().getOrDefault(object, List.of());
    }

    private Map<ObjectName, List<Fact>> byObject() {
        Map<ObjectName, List<Fact>> found = byObject;
        if (found == null) {
            found = facts.values().stream()
                    .collect(Collectors.groupingBy(fact -> fact.key().object()));
            byObject = found;
        }
        return found;
    }

    /**
     * The fact about something.
     *
     * @param key its key; that of a table finds what else has the name of a relation
     * @return the fact, if there is one
     */
    public Optional<Fact> get(FactKey key) {
        return Optional.ofNullable(facts.get(resolve(key)));
    }

    /**
     * The key under which something is here: a foreign table, view or materialized view where the key says table; the relation
     * where it says a column that has no fact of its own; the extension that makes it.
     *
     * @param key the key
     * @return the key of a fact, or the same key where there is none
     */
    public FactKey resolve(FactKey key) {
        if (facts.containsKey(key)) {
            return key;
        }
        if (key.kind() == FactKind.TABLE || key.kind() == FactKind.COLUMN) {
            for (FactKind kind : RELATIONS) {
                FactKey relation = FactKey.of(kind, key.object());
                if (facts.containsKey(relation)) {
                    return relation;
                }
            }
        }
        FactKey provider = provided.get(key);
        if (provider == null && key.kind() == FactKind.TABLE) {
            provider = RELATIONS.stream()
                    .map(kind -> provided.get(FactKey.of(kind, key.object())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return provider != null && facts.containsKey(provider) ? provider : key;
    }

    /**
     * What each fact needs, by its structure and by what its expressions, bodies and queries use.
     *
     * @return the needed keys by key, all of facts that are here; immutable
     * @throws SchemaException naming what a fact needs by its structure and is lacking
     */
    public Map<FactKey, SortedSet<FactKey>> dependencies() {
        Map<FactKey, SortedSet<FactKey>> all = new TreeMap<>();
        facts.forEach((key, fact) -> fact.dependencies().forEach(needed -> {
            FactKey there = resolve(needed);
            if (!facts.containsKey(there)) {
                throw SchemaException.of("PGPX-3006", key, needed);
            }
            all.computeIfAbsent(key, any -> new TreeSet<>()).add(there);
        }));
        needs.forEach((key, needed) -> {
            if (isHere(key)) {
                needed.stream().filter(this::isHere).forEach(other -> all.computeIfAbsent(
                                resolve(key), any -> new TreeSet<>())
                        .add(resolve(other)));
            }
        });
        return Collections.unmodifiableMap(all);
    }

    /** A column's default is no fact, but can be needed and need. */
    private boolean isHere(FactKey key) {
        return facts.containsKey(resolve(key))
                || (key.kind() == FactKind.COLUMN_DEFAULT
                        && facts.containsKey(new FactKey(FactKind.COLUMN, key.object(), key.part())));
    }

    /**
     * Some of them.
     *
     * @param kept says which facts are kept; what is about a fact that is not kept, or part of one, should not be either
     * @return those facts
     */
    public Facts only(Predicate<Fact> kept) {
        return new Facts(facts.values().stream().filter(kept).toList(), needs, provided);
    }

    /**
     * These with others.
     *
     * @param others the others; each in the stead of that with the same key, where there is one
     * @return all of them
     */
    public Facts with(Collection<? extends Fact> others) {
        Map<FactKey, Fact> all = new TreeMap<>(facts);
        others.forEach(fact -> all.put(fact.key(), fact));
        return new Facts(all.values(), needs, provided);
    }

    /**
     * These without some kinds of facts, such as owners and privileges.
     *
     * @param kinds the kinds
     * @return the other facts
     */
    public Facts without(FactKind... kinds) {
        Set<FactKind> left = Set.of(kinds);
        return only(fact -> !left.contains(fact.key().kind()));
    }

    /**
     * These and others.
     *
     * @param others the others; of two facts with the same key that of these counts
     * @return all of them, with what both need
     */
    public Facts with(Facts others) {
        SortedMap<FactKey, Fact> all = new TreeMap<>(others.facts);
        all.putAll(facts);
        Map<FactKey, Set<FactKey>> needed = new HashMap<>();
        others.needs.forEach((key, keys) -> needed.put(key, new TreeSet<>(keys)));
        needs.forEach((key, keys) ->
                needed.computeIfAbsent(key, any -> new TreeSet<>()).addAll(keys));
        Map<FactKey, FactKey> providers = new HashMap<>(others.provided);
        providers.putAll(provided);
        return new Facts(all.values(), needed, providers);
    }

    /**
     * These under other names.
     *
     * @param fact gives the fact for each
     * @param key gives the key for each that is needed or needs
     * @return the facts with what they need
     */
    public Facts map(UnaryOperator<Fact> fact, UnaryOperator<FactKey> key) {
        Map<FactKey, Set<FactKey>> others = new HashMap<>();
        needs.forEach((needing, needed) -> others.computeIfAbsent(key.apply(needing), any -> new TreeSet<>())
                .addAll(needed.stream().map(key).toList()));
        Map<FactKey, FactKey> providers = new HashMap<>();
        provided.forEach((made, by) -> providers.put(key.apply(made), key.apply(by)));
        return new Facts(facts.values().stream().map(fact).toList(), others, providers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** How many facts of each kind. */
    @Override
    public String toString() {
        return facts.keySet().stream()
                .collect(Collectors.groupingBy(FactKey::kind, TreeMap::new, Collectors.counting()))
                .toString();
    }
}
