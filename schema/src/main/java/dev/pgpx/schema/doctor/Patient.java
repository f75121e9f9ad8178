package dev.pgpx.schema.doctor;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.SessionFacts;
import java.util.Set;

/**
 * A database that is looked at, and what is known of it. Thread-safe.
 *
 * @param database the database
 * @param facts what is known of its server
 * @param roles the predefined roles that the connection's role has the privileges of, such as {@code pg_read_all_stats}; of a
 *     superuser all of them
 */
public record Patient(Database database, SessionFacts facts, Set<String> roles) {
    /** Takes a copy. */
    public Patient {
        roles = Set.copyOf(roles);
    }

    /**
     * The server's version.
     *
     * @return its major number
     */
    public int version() {
        return facts.version().major();
    }
}
