package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Alters things: what differs between two lists of facts is changed in the database, and nothing else. What stands in the way (a
 * view of a column that gets another type) is dropped and created again; what would be lost for good is refused by name. Reads the
 * whole schema. Immutable.
 */
public final class AlterOperation extends SchemaOperation {
    private final String label;
    private final Function<Inventory, Edit> edit;
    private final boolean dataLoss;

    /** What is there of the things, and what shall be. */
    record Edit(Facts before, Facts after) {}

    AlterOperation(String label, Function<Inventory, Edit> edit, boolean dataLoss) {
        this.label = label;
        this.edit = edit;
        this.dataLoss = dataLoss;
    }

    /**
     * The same, with leave to lose data: that of a column that is dropped.
     *
     * @return an operation that is not refused for that
     */
    public AlterOperation allowingDataLoss() {
        return new AlterOperation(label, edit, true);
    }

    @Override
    List<Piece> pieces(Database database) {
        Inventory inventory = Inventory.whole(database);
        Edit asked = edit.apply(inventory);
        Dependents dependents = new Dependents(inventory.facts(), removed(inventory, asked));
        Facts changed = new Facts(changed(asked));
        List<FactKey> others = dependents.others().stream()
                .filter(key -> changed.exact(key).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            String removed =
                    removed(inventory, asked).stream().map(FactKey::toString).collect(Collectors.joining(", "));
            throw SchemaException.of(
                    "PGPX-3057", removed, others.stream().map(FactKey::toString).collect(Collectors.joining(", ")));
        }
        Facts after = dependents.rest().with(changed.all());
        Plan plan = Changes.plan(inventory.facts(), after, Inventory.version(database));
        if (!dataLoss && !plan.losses().isEmpty()) {
            throw SchemaException.of("PGPX-3069", label, losses(plan));
        }
        return Changes.pieces(plan);
    }

    private static List<FactKey> removed(Inventory inventory, Edit asked) {
        return asked.before().all().stream()
                .map(Fact::key)
                .filter(key -> asked.after().exact(key).isEmpty())
                .filter(key -> inventory.facts().exact(key).isPresent())
                .toList();
    }

    private static List<Fact> changed(Edit asked) {
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : asked.after().all()) {
            if (!asked.before().exact(fact.key()).equals(Optional.of(fact))) {
                changed.add(fact);
            }
        }
        return changed;
    }

    private static String losses(Plan plan) {
        return plan.losses().stream()
                .map(step -> step.loss().orElseThrow())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return label;
    }
}
