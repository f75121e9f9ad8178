package dev.pgpx.micrometer;

import dev.pgpx.query.Statement;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operation and the table of a statement, where its label tells them: that of a statement built by pgpx does, and its
 * text begins with the same word. Of SQL written by hand nothing is known, as nobody here reads it.
 *
 * @param operation the command, in capitals; null when it is not known
 * @param collection the table; null when it is not known
 */
record StatementNames(@Nullable String operation, @Nullable String collection) {
    private static final StatementNames UNKNOWN = new StatementNames(null, null);

    /** The first words of labels, and those of the texts that have them. */
    private static final Map<String, String> COMMANDS = Map.of(
            "select", "select",
            "insert", "insert",
            "upsert", "insert",
            "update", "update",
            "delete", "delete",
            "merge", "merge",
            "copy", "copy");

    static StatementNames of(Statement statement) {
        String label = statement.label();
        int space = label.indexOf(' ');
        String command = COMMANDS.get(space < 0 ? label : label.substring(0, space));
        if (command == null || !statement.sql().startsWith(command + " ")) {
            return UNKNOWN;
        }
        String table = space < 0 ? "" : label.substring(space + 1);
        boolean named =
                !table.isEmpty() && table.indexOf(' ') < 0 && statement.sql().contains(table);
        return new StatementNames(command.toUpperCase(Locale.ROOT), named ? table : null);
    }
}
