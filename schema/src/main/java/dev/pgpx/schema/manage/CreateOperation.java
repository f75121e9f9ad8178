package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.order.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Creates what facts say, each thing after what it needs. Immutable. */
public final class CreateOperation extends SchemaOperation {
    private final List<Fact> facts;
    private final boolean ifAbsent;

    CreateOperation(List<Fact> facts, boolean ifAbsent) {
        this.facts = List.copyOf(facts);
        this.ifAbsent = ifAbsent;
    }

    /**
     * The same, leaving alone what is there: a table of the name stays as it is, whatever its columns; its indexes, foreign keys
     * and comments are looked for one by one.
     *
     * @return an operation that creates only what is not there; what another creates at the same time still fails
     */
    public CreateOperation ifAbsent() {
        return new CreateOperation(facts, true);
    }

    @Override
    List<Piece> pieces(Database database) {
        List<Step> steps = Creation.steps(facts);
        if (ifAbsent) {
            Inventory inventory =
                    Inventory.of(database, steps.stream().map(Step::key).toList());
            Facts there = inventory.facts();
            steps = steps.stream()
                    .filter(step -> there.exact(inventory.key(step.key())).isEmpty())
                    .toList();
        }
        return steps.stream()
                .flatMap(step -> Creation.pieces(step, RenderOptions.DEFAULT).stream())
                .toList();
    }

    @Override
    public String toString() {
        return "create "
                + facts.stream()
                        .filter(fact -> fact.partOf().isEmpty())
                        .map(Fact::key)
                        .map(FactKey::toString)
                        .collect(Collectors.joining(", "));
    }
}
