package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.PublicationFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What goes with something that is dropped: by itself, as its parts do, or because it cannot be without it. */
final class Dependents {
    private final Facts facts;
    private final Map<FactKey, List<FactKey>> dependents = new HashMap<>();
    private final Companions companions;
    private final Set<FactKey> gone = new LinkedHashSet<>();
    private final Set<FactKey> others = new TreeSet<>();

    Dependents(Facts facts, Collection<FactKey> roots) {
        this.facts = facts;
        this.companions = new Companions(facts);
        facts.dependencies()
                .forEach((key, needed) -> needed.forEach(other -> {
                    if (!companions.isOnlyOrder(key, other)) {
                        dependents
                                .computeIfAbsent(other, any -> new ArrayList<>())
                                .add(key);
                    }
                }));
        roots.forEach(gone::add);
        roots.forEach(this::follow);
        others.removeAll(companionsOfAll());
        roots.forEach(others::remove);
    }

    /** What would have to go, too, and is no part of what was asked for. */
    Collection<FactKey> others() {
        return others;
    }

    /** The facts without all that goes. */
    Facts rest() {
        List<Fact> changed = new ArrayList<>();
        for (FactKey key : gone) {
            FactKey column = ColumnFact.keyOf(key.object(), key.part());
            if (key.kind() == FactKind.COLUMN_DEFAULT && !gone.contains(column)) {
                facts.exact(column)
                        .ifPresent(
                                fact -> changed.add(ColumnCopies.valued((ColumnFact) fact, ColumnValue.Given.GIVEN)));
            }
        }
        facts.of(PublicationFact.class).stream()
                .filter(publication -> !gone.contains(publication.key()))
                .forEach(publication -> changed.add(without(publication)));
        return facts.only(fact -> !gone.contains(fact.key())).with(changed);
    }

    /** What goes by itself as soon as all of this goes, though at first another way was found to it. */
    private Set<FactKey> companionsOfAll() {
        Set<FactKey> all = new HashSet<>();
        for (FactKey key : others) {
            if (facts.exact(key)
                            .flatMap(Fact::partOf)
                            .map(facts::resolve)
                            .filter(gone::contains)
                            .isPresent()
                    || isPartOfGone(key)) {
                all.add(key);
            }
        }
        return all;
    }

    private boolean isPartOfGone(FactKey key) {
        FactKey relation = facts.resolve(FactKey.of(FactKind.TABLE, key.object()));
        return !relation.equals(key) && gone.contains(relation) && !others.contains(relation);
    }

    private void follow(FactKey cause) {
        companions.of(cause).forEach(companion -> goes(companion, /* byItself= */ true));
        for (FactKey key : dependents.getOrDefault(cause, List.of())) {
            FactKey dependent = companions.isComputed(key) ? ColumnFact.keyOf(key.object(), key.part()) : key;
            if (dependent.kind() != FactKind.PUBLICATION) {
                goes(dependent, companions.goesWith(dependent, cause));
            }
        }
    }

    private void goes(FactKey key, boolean byItself) {
        if (gone.add(key)) {
            if (!byItself) {
                others.add(key);
            }
            follow(key);
        }
    }

    private PublicationFact without(PublicationFact publication) {
        return new PublicationFact(
                publication.name(),
                publication.allTables(),
                publication.tables().stream()
                        .filter(table -> !gone.contains(facts.resolve(FactKey.of(FactKind.TABLE, table.table()))))
                        .toList(),
                publication.schemas().stream()
                        .filter(schema -> !gone.contains(FactKey.of(FactKind.SCHEMA, schema)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                publication.operations(),
                publication.viaRoot(),
                publication.generatedColumns());
    }
}
