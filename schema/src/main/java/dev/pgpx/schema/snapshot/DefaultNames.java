package dev.pgpx.schema.snapshot;

import dev.pgpx.query.text.DefaultName;
import dev.pgpx.schema.fact.ObjectName;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives constraints and indexes the names that PostgreSQL would give them: table, columns and a suffix, cut to 63 bytes, with a
 * number where the name is taken. Source: {@code makeObjectName} and {@code ChooseRelationName} of the server.
 */
final class DefaultNames {
    private final Set<ObjectName> taken = new HashSet<>();

    /**
     * Takes a name that is given, of a table or of an index.
     *
     * @return false when it is taken already
     */
    boolean reserve(ObjectName name) {
        return taken.add(name);
    }

    String identitySequence(ObjectName table, String column) {
        return free(table, column, "seq");
    }

    String primaryKey(ObjectName table) {
        return free(table, "", "pkey");
    }

    String unique(ObjectName table, String column) {
        return free(table, column, "key");
    }

    String foreignKey(ObjectName table, String column) {
        return free(table, column, "fkey");
    }

    String index(ObjectName table, String column) {
        return free(table, column, "idx");
    }

    private String free(ObjectName table, String column, String suffix) {
        String name = DefaultName.of(table.name(), column, suffix);
        for (int number = 1; !taken.add(new ObjectName(table.schema(), name)); number++) {
            name = DefaultName.of(table.name(), column, suffix + number);
        }
        return name;
    }
}
