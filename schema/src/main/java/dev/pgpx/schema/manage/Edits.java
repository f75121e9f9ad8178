package dev.pgpx.schema.manage;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What alterations are of. */
final class Edits {
    private Edits() {}

    static AlterOperation between(Collection<Fact> before, Collection<Fact> after) {
        String label = "alter "
                + after.stream()
                        .filter(fact -> fact.partOf().isEmpty())
                        .limit(1)
                        .map(fact -> fact.key().toString())
                        .collect(Collectors.joining());
        AlterOperation.Edit edit = new AlterOperation.Edit(new Facts(before), new Facts(after));
        return new AlterOperation(label, inventory -> edit, /* dataLoss= */ false);
    }

    /** Changes the labels of an enum, unless one is there already. */
    static AlterOperation labels(ObjectName type, String what, Consumer<List<String>> change, String done) {
        FactKey key = FactKey.of(FactKind.ENUM, type);
        return new AlterOperation(
                what + " of " + key,
                inventory -> {
                    EnumFact before = (EnumFact) inventory
                            .facts()
                            .exact(inventory.key(key))
                            .orElseThrow(() -> SchemaException.of("PGPX-3058", key));
                    List<String> labels = new ArrayList<>(before.labels());
                    if (!labels.contains(done)) {
                        change.accept(labels);
                    }
                    EnumFact after = new EnumFact(before.name(), labels);
                    return new AlterOperation.Edit(new Facts(List.of(before)), new Facts(List.of(after)));
                },
                /* dataLoss= */ false);
    }

    static int at(ObjectName type, List<String> labels, String label) {
        int at = labels.indexOf(label);
        if (at < 0) {
            throw SchemaException.of("PGPX-3064", FactKey.of(FactKind.ENUM, type), label, labels);
        }
        return at;
    }

    static FactKey renamed(FactKey key, String name) {
        boolean whole = key.part().isEmpty() || key.part().startsWith("(");
        return whole
                ? new FactKey(key.kind(), new ObjectName(key.object().schema(), name), key.part())
                : new FactKey(key.kind(), key.object(), name);
    }

    static SortedSet<String> upper(String... privileges) {
        return Stream.of(privileges)
                .map(privilege -> privilege.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
