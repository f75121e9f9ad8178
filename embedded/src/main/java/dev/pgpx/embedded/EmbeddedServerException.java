package dev.pgpx.embedded;

import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A server that could not be found, unpacked, started or controlled. No process is left running and no temporary folder
 * is left over; a data folder that was given stays as the failed step left it.
 */
public final class EmbeddedServerException extends PgpxException {
    EmbeddedServerException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
