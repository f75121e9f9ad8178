package dev.pgpx.schema.models;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.DomainFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import java.util.HashSet;
import java.util.Set;

/** Some tables of a schema, with what belongs to them. */
final class ChosenTables {
    private final Facts facts;
    private final Set<ObjectName> kept;
    private final Set<String> types = new HashSet<>();

    /** The tables, and the join tables between them. */
    ChosenTables(Facts facts, Set<ObjectName> tables) {
        this.facts = facts;
        this.kept = new HashSet<>(tables);
        for (Associations.Join join : new Associations(facts).joins()) {
            if (tables.contains(join.owner().target())
                    && tables.contains(join.target().target())) {
                kept.add(join.table());
            }
        }
        facts.of(ColumnFact.class).stream()
                .filter(column -> kept.contains(column.table()))
                .forEach(column -> types.add(column.type().replace("[]", "")));
        facts.of(DomainFact.class).forEach(domain -> types.add(domain.type()));
    }

    /** The facts about them, and of the types that their columns have. */
    Facts facts() {
        return facts.only(this::isKept);
    }

    private boolean isKept(Fact fact) {
        if (fact instanceof EnumFact type) {
            return types.contains(type.name().sql());
        }
        return fact instanceof DomainFact || kept.contains(fact.key().object());
    }
}
