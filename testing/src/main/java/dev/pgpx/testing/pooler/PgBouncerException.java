package dev.pgpx.testing.pooler;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A pooler that cannot be started; nothing of it is left. */
public final class PgBouncerException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.testing.messages"));

    private PgBouncerException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    static PgBouncerException unavailable(String obstacle) {
        return new PgBouncerException(MESSAGES.problem("PGPX-5540", obstacle), null);
    }

    static PgBouncerException notStarted(String log) {
        return new PgBouncerException(MESSAGES.problem("PGPX-5541", log), null);
    }

    static PgBouncerException badValue(String what, String expected, Object found) {
        return new PgBouncerException(MESSAGES.problem("PGPX-5542", what, expected, found), null);
    }

    static PgBouncerException files(IOException cause) {
        return new PgBouncerException(MESSAGES.problem("PGPX-5543", cause), cause);
    }

    static PgBouncerException interrupted() {
        return new PgBouncerException(MESSAGES.problem("PGPX-5544"), null);
    }
}
