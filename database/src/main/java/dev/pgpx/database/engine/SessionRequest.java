package dev.pgpx.database.engine;

/**
 * What session is wanted. Immutable.
 *
 * @param label what for, in a few words: shown to those who wait for one
 * @param access whether it must be able to write
 * @param deadline by when it must be there
 * @param heldByCaller whether it is held beyond the call that opens it, so that the line that opened it is worth noting
 */
public record SessionRequest(String label, Access access, Deadline deadline, boolean heldByCaller) {
    /** What a session must be able to do. */
    public enum Access {
        /** It writes and reads: on the primary, where the settings say so. */
        WRITE,
        /** It reads only: on a standby, where there is one. */
        READ,
        /** It is on the primary or on whatever there is, and is no session of the pool: for listening. */
        OWN
    }
}
