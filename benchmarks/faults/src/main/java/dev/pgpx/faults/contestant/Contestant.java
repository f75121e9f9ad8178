package dev.pgpx.faults.contestant;

import dev.pgpx.testing.fault.Outcome;
import java.util.Optional;

/**
 * Someone who is measured, with a pool of connections and the deadline of {@link Limits} for each call. Thread-safe, but
 * for {@link #close()}. Failures are whatever it throws.
 */
public interface Contestant extends AutoCloseable {
    /**
     * Writes one entry by several statements in one transaction, see {@link Tables}.
     *
     * @param id the id of the entry, never used before
     * @param beforeCommit run when all statements have been answered and the commit is next
     * @throws Exception when it failed or cannot tell
     */
    void write(long id, Runnable beforeCommit) throws Exception;

    /**
     * What it tells of a write by an exception.
     *
     * @param failure what {@link #write} threw
     * @return failed for certain, or unknown
     */
    Outcome outcome(Exception failure);

    /**
     * Finds out what became of a write, without looking at its rows.
     *
     * @param unknown what {@link #write} threw
     * @return whether it was written; nothing when it cannot be found out
     * @throws Exception when the server cannot be asked
     */
    Optional<Boolean> resolve(Exception unknown) throws Exception;

    /**
     * Reads an item, by a statement that also gives back what it was given.
     *
     * @param key the key of an item
     * @param token given back
     * @return the answer
     * @throws Exception when it failed
     */
    Answer read(long key, String token) throws Exception;

    /**
     * Takes a connection, reads an item by its key and gives the connection back: what is measured as overhead.
     *
     * @param key the key of an item
     * @return the item
     * @throws Exception when it failed
     */
    Item lookup(long key) throws Exception;

    /**
     * Reads an item and the setting {@code app.tenant}.
     *
     * @param key the key of an item
     * @return the answer, its token the setting
     * @throws Exception when it failed
     */
    Answer readTenant(long key) throws Exception;

    /**
     * The same with the setting set for this read alone, in as few requests as can be.
     *
     * @param key the key of an item
     * @param tenant what the setting is to be
     * @return the answer, its token the setting
     * @throws Exception when it failed
     */
    Answer readAs(long key, String tenant) throws Exception;

    /** Closes its connections. */
    @Override
    void close();
}
