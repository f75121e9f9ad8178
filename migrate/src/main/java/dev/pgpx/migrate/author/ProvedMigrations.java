package dev.pgpx.migrate.author;

import dev.pgpx.schema.Schema;
import java.nio.file.Path;
import java.util.List;

/** Files that were proved on scratch databases and are not on disk yet. Immutable. */
public final class ProvedMigrations {
    private final NewFiles target;
    private final List<NewMigration> files;
    private final Schema schema;

    ProvedMigrations(NewFiles target, List<NewMigration> files, Schema schema) {
        this.target = target;
        this.files = List.copyOf(files);
        this.schema = schema;
    }

    /**
     * The files.
     *
     * @return in the order of their versions; none when nothing has to change
     */
    public List<NewMigration> files() {
        return files;
    }

    /**
     * What all migrations give, these among them: for the {@linkplain StructureFile structure file}.
     *
     * @return the schema, as a scratch database had it; without owners
     */
    public Schema schema() {
        return schema;
    }

    /**
     * Writes them: each is complete before it has its name, and all are there or none.
     *
     * @return their paths, in order
     * @throws dev.pgpx.migrate.error.MigrationException when one is there already or cannot be written; then none is left
     */
    public List<Path> write() {
        return target.write(files);
    }

    /** The texts, one after the other. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        files.forEach(
                file -> all.append(file.name()).append('\n').append(file.text()).append('\n'));
        return all.toString();
    }
}
