package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.MigrationOptions;
import dev.pgpx.migrate.file.MigrationPart;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is to be checked: the way up of a migration, and the text in which its comments stand. Immutable.
 *
 * @param text the text of the whole file
 * @param part its way up
 */
public record LintSource(String text, MigrationPart part) {
    /**
     * A plain script, without options.
     *
     * @param name how findings name it
     * @param text its text
     * @return the source
     * @throws dev.pgpx.schema.error.SchemaException when it cannot be divided into statements
     */
    public static LintSource of(String name, String text) {
        return new LintSource(text, new MigrationPart(MigrationOptions.DEFAULT, SqlScript.of(name, text)));
    }

    /**
     * Reads the text of a migration.
     *
     * @param file its file, that of the way up where there are two
     * @param part its way up
     * @return the source
     * @throws MigrationException PGPX-7081 when the file cannot be read
     */
    public static LintSource read(Path file, MigrationPart part) {
        try {
            return new LintSource(Files.readString(file), part);
        } catch (IOException failure) {
            throw MigrationException.of("PGPX-7081", file, failure.getMessage()).causedBy(failure);
        }
    }
}
