package dev.pgpx.testing.template;

import dev.pgpx.database.Database;
import dev.pgpx.schema.script.SqlScript;
import java.nio.file.Path;
import java.util.List;

/** Rows of files: scripts are run, all else is for the seeds of pgpx-transfer. */
final class SeedFiles {
    private SeedFiles() {}

    static void apply(Database database, List<Path> files) {
        for (Path file : files) {
            SqlScript.read(file).run(database);
        }
    }
}
