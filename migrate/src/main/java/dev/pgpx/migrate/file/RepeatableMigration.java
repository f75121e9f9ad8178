package dev.pgpx.migrate.file;

import java.util.Optional;

/**
 * A migration that is run again whenever it has changed, after all that have a version: a view, a function. It should say {@code
 * create or replace}. Immutable.
 *
 * @param description the name of its file without {@code R_} and {@code .sql}
 * @param place the path of its file
 * @param part its statements
 * @param checksum whatever its line ends, with or without a byte order mark
 */
public record RepeatableMigration(String description, String place, MigrationPart part, Optional<String> checksum)
        implements Migration {
    @Override
    public String key() {
        return MigrationName.REPEATABLE + description;
    }
}
