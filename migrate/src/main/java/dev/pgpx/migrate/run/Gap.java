package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.types.error.Problem;

/**
 * Versions that are not there where versions are counted: of 1, 2 and 4 it is 3. Probably the file got lost, or was not committed. Immutable.
 *
 * @param first the first that is not there
 * @param last the last in a row that is not there; mostly the first itself
 * @param after the version before it
 * @param before the version after it
 * @param place the file or class of that one
 */
public record Gap(Version first, Version last, Version after, Version before, String place) {
    /**
     * What is wrong, and what to do.
     *
     * @return PGPX-7084, with the place of the version after it
     */
    public Problem problem() {
        String versions = first.equals(last) ? "version " + first : "versions " + first + " to " + last;
        return MigrationException.problem("PGPX-7084", versions, after, before).at(place);
    }
}
