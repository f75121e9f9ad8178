package dev.pgpx.schema.export;

import dev.pgpx.schema.ddl.CreateStatements;
import dev.pgpx.schema.ddl.Rules;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.order.DependencyOrder;
import dev.pgpx.schema.order.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The canonical SQL that creates a schema, in an order in which it can be run: the same text for equal schemas, but for the order
 * of storage parameters and other options, which is that of the catalogs and is kept, so that a copy is dumped as the original
 * is. A value: nothing is written before {@link #writeTo}. By default without owners and with privileges.
 */
public final class SchemaExport {
    /** What the server must not look at while things that functions use are still to come. */
    private static final String UNCHECKED = "set check_function_bodies = off";

    private final Facts facts;
    private final boolean owners;
    private final boolean privileges;

    private SchemaExport(Facts facts, boolean owners, boolean privileges) {
        this.facts = facts;
        this.owners = owners;
        this.privileges = privileges;
    }

    /**
     * The export of facts.
     *
     * @param facts the facts of a schema
     * @return the export, without owners and with privileges
     */
    public static SchemaExport of(Facts facts) {
        return new SchemaExport(facts, /* owners= */ false, /* privileges= */ true);
    }

    /**
     * With the roles that own things.
     *
     * @return this export with them
     */
    public SchemaExport withOwners() {
        return new SchemaExport(facts, /* owners= */ true, privileges);
    }

    /**
     * Without what roles may do.
     *
     * @return this export without that
     */
    public SchemaExport withoutPrivileges() {
        return new SchemaExport(facts, owners, /* privileges= */ false);
    }

    /**
     * The whole as one text.
     *
     * @return the statements, each ended by a semicolon and a line end, with an empty line between
     * @throws dev.pgpx.schema.error.SchemaException when facts need something that is not there, or each other in a cycle
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (CreateStatements.hasBodies(facts)) {
            append(text, UNCHECKED);
        }
        for (Step step : steps()) {
            Rules.create(step).forEach(sql -> append(text, sql));
        }
        return text.toString();
    }

    /**
     * A text for each object, with what is said of it and belongs to it as far as the order allows; the rest in texts of its own.
     *
     * @return the texts by path, {@code public/table/film.sql}, in the order in which they can be run
     * @throws dev.pgpx.schema.error.SchemaException as {@link #text()} does
     */
    public Map<String, String> files() {
        ObjectFiles files = new ObjectFiles(facts.dependencies(), CreateStatements.hasBodies(facts) ? UNCHECKED : "");
        steps().forEach(files::add);
        return files.texts();
    }

    /**
     * Writes the {@link #files()} and {@code order.txt}, which lists them in the order in which they can be run. What an earlier
     * export wrote there and is no longer needed is deleted.
     *
     * @param folder a folder that is empty, not there yet, or written by an earlier export
     * @throws dev.pgpx.schema.error.SchemaException when the folder holds anything else, or cannot be written
     */
    public void writeTo(Path folder) {
        new ExportFolder(folder).write(files());
    }

    private List<Step> steps() {
        Facts exported = owners ? facts : facts.without(FactKind.OWNER);
        return DependencyOrder.of(
                privileges ? exported : exported.without(FactKind.PRIVILEGE, FactKind.DEFAULT_PRIVILEGE));
    }

    static void append(StringBuilder text, String sql) {
        text.append(text.length() == 0 ? "" : "\n").append(sql).append(";\n");
    }
}
