package dev.pgpx.schema.error;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Facts that cannot be read, or that contradict each other: fix the models. Nothing was sent. */
public final class SchemaException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.schema.messages"));

    private SchemaException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /**
     * An exception. For this module only.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the exception
     */
    public static SchemaException of(String code, @Nullable Object... arguments) {
        return new SchemaException(MESSAGES.problem(code, arguments), null);
    }

    /**
     * The same with a cause.
     *
     * @param cause the cause
     * @return a copy that names it
     */
    public SchemaException causedBy(Throwable cause) {
        return new SchemaException(problem(), cause);
    }
}
