package dev.pgpx.micrometer;

import dev.pgpx.database.error.DatabaseException;
import org.jspecify.annotations.Nullable;

/** Tells failures apart, in words of which there are few. */
final class Failures {
    private Failures() {}

    /** The SQLSTATE that a server gave; null when it gave none. */
    static @Nullable String sqlState(@Nullable Throwable failure) {
        return failure instanceof DatabaseException known ? known.sqlState() : null;
    }

    /** The SQLSTATE, or the class of the exception. */
    static String type(Throwable failure) {
        String state = sqlState(failure);
        return state == null ? failure.getClass().getName() : state;
    }
}
