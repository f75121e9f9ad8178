package dev.pgpx.conformance.migrate;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.run.MigrationListener;
import java.nio.file.Path;

/** A program that applies the migrations of a {@link MigrationSet}, and says before each statement which. */
final class KillableRunner {
    private KillableRunner() {}

    /** Arguments: the URL, and the folder of the files. */
    public static void main(String[] arguments) {
        MigrationListener telling = new MigrationListener() {
            @Override
            public void step(String key, int number, int total, String place) {
                System.out.println(key + " " + number);
            }
        };
        try (Database db = Database.open(arguments[0])) {
            MigrationSet.write(Path.of(arguments[1]))
                    .migrations()
                    .withListener(telling)
                    .apply(db);
        }
    }
}
