package dev.pgpx.migrate.history;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the history is kept: a table, and one for the journal with {@code _step} behind its name. The schema is always named, as a
 * search path may mean another one tomorrow. Immutable.
 *
 * @param schema its schema, which must be there
 * @param table its name
 */
public record HistoryTable(String schema, String table) {
    /** {@code public.pgpx_migration}. */
    public static final HistoryTable DEFAULT = new HistoryTable("public", "pgpx_migration");

    private static final String JOURNAL = "_step";

    /**
     * Checks the names.
     *
     * @throws MigrationException when no table can have such a name
     */
    public HistoryTable {
        requireName(schema, Identifiers.MAX_BYTES);
        requireName(table, Identifiers.MAX_BYTES - JOURNAL.length());
    }

    private static void requireName(String name, int most) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > most || name.indexOf('\0') >= 0) {
            throw MigrationException.of("PGPX-7020", name, most);
        }
    }

    /**
     * The tables that the history is kept in: no part of an application's schema.
     *
     * @return the history and its journal
     */
    public List<ObjectName> tables() {
        return List.of(new ObjectName(schema, table), new ObjectName(schema, table + JOURNAL));
    }

    /** The name as SQL has it. */
    String sql() {
        return Identifiers.quote(schema, table);
    }

    /** The name of the journal as SQL has it. */
    String journal() {
        return Identifiers.quote(schema, table + JOURNAL);
    }

    /** Its qualified name. */
    @Override
    public String toString() {
        return sql();
    }
}
