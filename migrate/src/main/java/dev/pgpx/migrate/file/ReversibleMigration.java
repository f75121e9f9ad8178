package dev.pgpx.migrate.file;

import dev.pgpx.database.Database;

/** A migration in Java that can be undone. */
public interface ReversibleMigration extends JavaMigration {
    /**
     * Undoes it.
     *
     * @param database where, as for {@link #up}
     * @throws Exception to fail; in a transaction nothing of it stays
     */
    @SuppressWarnings("SignatureDeclareThrowsException") // whatever the code of users throws
    void down(Database database) throws Exception;
}
