package dev.pgpx.schema.snapshot;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives constraints and indexes the names that PostgreSQL would give them: table, columns and a suffix, cut to 63 bytes, with a
 * number where the name is taken. Source: {@code makeObjectName} and {@code ChooseRelationName} of the server.
 */
final class DefaultNames {
    private final Set<ObjectName> taken = new HashSet<>();

    /** Takes a name that is given: of a table or of the sequence behind an identity column. */
    void reserve(ObjectName name) {
        taken.add(name);
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
        String name = make(table.name(), column, suffix);
        for (int number = 1; !taken.add(new ObjectName(table.schema(), name)); number++) {
            name = make(table.name(), column, suffix + number);
        }
        return name;
    }

    /** The longer of both parts is cut, until all fits. */
    private static String make(String table, String column, String suffix) {
        int room = Identifiers.MAX_BYTES - suffix.length() - (column.isEmpty() ? 1 : 2);
        int first = bytes(table);
        int second = bytes(column);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String name = cut(table, first) + "_";
        return column.isEmpty() ? name + suffix : name + cut(column, second) + "_" + suffix;
    }

    /** No character is cut in two. */
    private static String cut(String text, int maximum) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > maximum) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
