package dev.pgpx.migrate.author;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.ObjectName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A file with all that the migrations give, kept beside them so that a change shows as a difference of it: the canonical export,
 * without owners and without the tables of the history. The same schema gives the same text. Immutable.
 *
 * @param path where it is; not in the folder of the migrations, where it would be taken for one
 * @param own the tables of the history
 */
public record StructureFile(Path path, Set<ObjectName> own) {
    private static final String HEADER = "-- What the migrations give, written by pgpx: not to be edited.\n\n";

    /** Takes a copy. */
    public StructureFile {
        own = Set.copyOf(own);
    }

    /**
     * The file {@code structure.sql} beside the folder of the migrations.
     *
     * @param folder the folder
     * @param own the tables of the history
     * @return the file, which need not be there yet
     */
    public static StructureFile beside(Path folder, Collection<ObjectName> own) {
        return new StructureFile(folder.toAbsolutePath().resolveSibling("structure.sql"), Set.copyOf(own));
    }

    /**
     * Writes it, as a whole.
     *
     * @param schema the schema of a database on which all migrations were run
     * @throws MigrationException when it cannot be written; the former one is still there then
     */
    public void write(Schema schema) {
        Path folder = path.toAbsolutePath().getParent();
        new NewFiles(folder == null ? path : folder).replace(String.valueOf(path.getFileName()), text(schema));
    }

    /**
     * Refuses a file that says something else.
     *
     * @param schema the schema of a database on which all migrations were run
     * @throws MigrationException naming the first line that differs, or when the file cannot be read
     */
    public void check(Schema schema) {
        List<String> there = lines(read());
        List<String> expected = lines(text(schema));
        for (int at = 0; at < Math.max(there.size(), expected.size()); at++) {
            String is = at < there.size() ? there.get(at) : "";
            String shall = at < expected.size() ? expected.get(at) : "";
            if (!is.equals(shall)) {
                throw MigrationException.of("PGPX-7056", path + ":" + (at + 1) + ":1", is, shall);
            }
        }
    }

    private String text(Schema schema) {
        return HEADER + OwnTables.left(schema, own).export().text();
    }

    private static List<String> lines(String text) {
        return text.strip().lines().map(String::stripTrailing).toList();
    }

    private String read() {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw MigrationException.of("PGPX-7057", path, failure).causedBy(failure);
        }
    }
}
