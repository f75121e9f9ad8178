package dev.pgpx.schema.doctor;

import java.util.List;

/**
 * Looks for one kind of trouble. It is called in a transaction that only reads, waits at most two seconds for a lock, and is
 * its own: a failure of it touches no other check. Immutable and thread-safe.
 */
public interface Check {
    /**
     * Its name, by which it is chosen and which its findings bear.
     *
     * @return lower-case letters, digits and hyphens; never changed once it is published
     */
    String code();

    /**
     * What it looks for.
     *
     * @return half a line, without a full stop
     */
    String title();

    /**
     * Looks.
     *
     * @param patient the database, and what is known of it
     * @return what it found, in a stable order; empty when all is well
     */
    List<Finding> look(Patient patient);

    /**
     * What it does not see with the privileges of this connection, although it does not fail.
     *
     * @param patient the database, and what is known of it
     * @return why, and what would help; empty when it sees all
     */
    default List<String> blindness(Patient patient) {
        return List.of();
    }
}
