package dev.pgpx.migrate.author;

import java.nio.file.Path;
import java.util.List;

/** Files that were proved on scratch databases and are not on disk yet. Immutable. */
public final class ProvedMigrations {
    private final NewFiles target;
    private final List<NewMigration> files;

    ProvedMigrations(NewFiles target, List<NewMigration> files) {
        this.target = target;
        this.files = List.copyOf(files);
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
