package dev.pgpx.testing.fault;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A fault that cannot be made, or a {@link LedgerReport} with violations. */
public final class FaultException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.testing.messages"));

    private FaultException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    static FaultException cannotListen(int port, Exception cause) {
        return new FaultException(MESSAGES.problem("PGPX-5520", String.valueOf(port), cause.getMessage()), cause);
    }

    static FaultException noUrl(String expected) {
        return new FaultException(MESSAGES.problem("PGPX-5521", expected), null);
    }

    static FaultException badValue(String what, String expected, Object found) {
        return new FaultException(MESSAGES.problem("PGPX-5522", what, expected, String.valueOf(found)), null);
    }

    static FaultException notUnknown(long id, String found) {
        return new FaultException(MESSAGES.problem("PGPX-5523", String.valueOf(id), found), null);
    }

    static FaultException violations(List<String> violations, String counts) {
        String lines = String.join("\n", violations);
        return new FaultException(MESSAGES.problem("PGPX-5524", violations.size(), lines, counts), null);
    }
}
