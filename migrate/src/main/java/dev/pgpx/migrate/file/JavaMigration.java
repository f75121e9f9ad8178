package dev.pgpx.migrate.file;

import dev.pgpx.database.Database;
import java.util.Optional;

/**
 * A migration that is written in Java: given to {@code Migrations}, or found by {@link java.util.ServiceLoader}. It takes its place
 * among the files by its version. One that can be undone is a {@link ReversibleMigration}.
 *
 * <p>It is called on the thread of the runner, which has a session for it: whatever it does with the database it is given, and only
 * that, takes part in its transaction.
 */
public non-sealed interface JavaMigration extends Migration {
    /**
     * Its version.
     *
     * @return the same each time
     */
    Version version();

    /**
     * Does it.
     *
     * @param database where; within a transaction unless {@link #transactional()} says otherwise
     * @throws Exception to fail; in a transaction nothing of it stays
     */
    @SuppressWarnings("SignatureDeclareThrowsException") // whatever the code of users throws
    void up(Database database) throws Exception;

    /**
     * Whether it runs in one transaction, together with its row in the history. One that does not is called again when it was cut off:
     * it must then find what is done already, and do the rest.
     *
     * @return true unless overridden
     */
    default boolean transactional() {
        return true;
    }

    /** {@inheritDoc} */
    @Override
    default String key() {
        return version().digits();
    }

    /** {@inheritDoc} */
    @Override
    default String description() {
        return getClass().getSimpleName();
    }

    /** {@inheritDoc} */
    @Override
    default String place() {
        return getClass().getName();
    }

    /** {@inheritDoc} Empty unless overridden: the code of a class may change after it was applied. */
    @Override
    default Optional<String> checksum() {
        return Optional.empty();
    }
}
