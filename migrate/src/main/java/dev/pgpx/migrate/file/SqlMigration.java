package dev.pgpx.migrate.file;

import java.util.Optional;

/**
 * A migration of SQL that is run once. Immutable.
 *
 * @param version its version
 * @param description the words of its file's name: {@code add_books}
 * @param place the path of its file; of that with the way up, where there are two
 * @param up the way up
 * @param down the way down; empty when there is none, so that it cannot be rolled back
 * @param checksum of the way up, whatever its line ends, with or without a byte order mark; the way down may be mended later
 */
public record SqlMigration(
        Version version,
        String description,
        String place,
        MigrationPart up,
        Optional<MigrationPart> down,
        Optional<String> checksum)
        implements Migration {
    @Override
    public String key() {
        return version.digits();
    }
}
