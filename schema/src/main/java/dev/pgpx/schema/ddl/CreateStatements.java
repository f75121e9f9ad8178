package dev.pgpx.schema.ddl;

import dev.pgpx.query.Statement;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.order.DependencyOrder;
import dev.pgpx.schema.order.KindText;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The statements that create all that facts say. */
public final class CreateStatements {
    /** Columns in their order, then keys by kind and name. */
    private static final Comparator<Fact> PART_ORDER = Comparator.<Fact, FactKind>comparing(
                    fact -> fact.key().kind())
            .thenComparingInt(fact -> fact instanceof ColumnFact column ? column.position() : 0)
            .thenComparing(Fact::key);

    private CreateStatements() {}

    /**
     * The statements.
     *
     * @param facts all facts of a schema
     * @return a statement for each fact without an owner, in the order of dependency
     */
    public static List<Statement> of(Collection<? extends Fact> facts) {
        Map<FactKey, Fact> whole = new HashMap<>();
        Map<FactKey, SortedSet<Fact>> parts = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.owner().isEmpty()) {
                whole.put(fact.key(), fact);
            } else {
                parts.computeIfAbsent(fact.owner().get(), any -> new TreeSet<>(PART_ORDER))
                        .add(fact);
            }
        }
        return DependencyOrder.of(facts).stream()
                .map(whole::get)
                .filter(Objects::nonNull) // each of them is there: a part without its owner is refused as a dependency
                .map(fact -> statement(fact, parts.getOrDefault(fact.key(), Collections.emptySortedSet())))
                .toList();
    }

    private static Statement statement(Fact fact, SortedSet<Fact> parts) {
        List<String> lines =
                parts.stream().map(part -> Rules.sql(part, List.of())).toList();
        FactKey key = fact.key();
        String label = "create " + KindText.of(key) + " " + KindText.name(key);
        Statement statement = Statement.of(Rules.sql(fact, lines), label);
        return new Statement(statement.sql(), statement.parameters(), label, Features.of(fact, parts));
    }
}
