package dev.pgpx.schema.draw;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import java.util.List;
import java.util.stream.Stream;

/** Finds the table that a drawing is about by its name. */
final class Center {
    private Center() {}

    static ObjectName find(String name, Facts facts, Picture picture, boolean folded) {
        Partitions partitions = new Partitions(facts, folded);
        List<ObjectName> all = Stream.concat(
                        picture.boxes().stream().map(Box::name),
                        facts.of(TableFact.class).stream().map(TableFact::name))
                .distinct()
                .sorted()
                .toList();
        List<ObjectName> found = all.stream()
                .filter(table -> name.equals(full(table)) || name.equals(table.sql()))
                .toList();
        if (found.isEmpty()) {
            found = all.stream().filter(table -> name.equals(table.name())).toList();
        }
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? SchemaException.of("PGPX-3040", name)
                    : SchemaException.of("PGPX-3041", name, found);
        }
        return partitions.shown(found.get(0));
    }

    private static String full(ObjectName table) {
        return table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name();
    }
}
