package dev.pgpx.migrate.author;

import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables in which pgpx keeps the history: no part of the schema of an application. */
final class OwnTables {
    private OwnTables() {}

    /** A schema without them, and without schemas that hold nothing else. */
    static Schema left(Schema schema, Collection<ObjectName> own) {
        Set<FactKey> tables = own.stream().map(TableFact::keyOf).collect(Collectors.toSet());
        Facts without = schema.facts().only(fact -> !isOf(fact, own, tables));
        Set<String> used =
                without.all().stream().map(fact -> fact.key().object().schema()).collect(Collectors.toSet());
        Set<String> empty = own.stream()
                .map(ObjectName::schema)
                .filter(name -> !name.equals("public") && !used.contains(name))
                .collect(Collectors.toSet());
        return new Schema(without.only(fact -> !empty.contains(schemaOf(fact.key()))));
    }

    private static boolean isOf(Fact fact, Collection<ObjectName> own, Set<FactKey> tables) {
        return own.contains(fact.key().object()) || fact.dependencies().stream().anyMatch(tables::contains);
    }

    /** The schema that a fact is, or is said of. */
    private static String schemaOf(FactKey key) {
        boolean said = key.part().equals(FactKind.SCHEMA.text()) || key.part().startsWith(FactKind.SCHEMA.text() + " ");
        return key.kind() == FactKind.SCHEMA || said ? key.object().name() : "";
    }
}
