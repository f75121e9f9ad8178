package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A role of the cluster, read only on request. Its password is not part of it.
 *
 * @param name its name
 * @param attributes what it may, in lower case: {@code login}, {@code createdb} …; {@code noinherit} where it does not inherit
 * @param connectionLimit how many sessions it may have; empty for any number
 * @param validUntil until when its password is valid, as SQL text
 * @param settings its settings in all databases, by name
 * @param memberships the roles that it is a member of, with what follows {@code with}, as SQL text; empty text for nothing
 */
public record RoleFact(
        String name,
        SortedSet<String> attributes,
        Optional<Integer> connectionLimit,
        Optional<String> validUntil,
        Map<String, String> settings,
        SortedMap<String, String> memberships)
        implements Fact {
    /** Takes copies. */
    public RoleFact {
        settings = TableFact.ordered(settings);
        attributes = Collections.unmodifiableSortedSet(new TreeSet<>(attributes));
        memberships = Collections.unmodifiableSortedMap(new TreeMap<>(memberships));
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.ROLE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return memberships.keySet().stream()
                .map(role -> FactKey.of(FactKind.ROLE, role))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
