package dev.pgpx.testing;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.lang.reflect.Field;
import java.util.ResourceBundle;

/** A test class that cannot be given what it asks for: change the class. */
public final class TestingException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.testing.messages"));

    private TestingException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    static TestingException closedField(Field field, Exception cause) {
        String owner = field.getDeclaringClass().getName();
        return new TestingException(MESSAGES.problem("PGPX-5501", field.getName(), owner, cause.getMessage()), cause);
    }
}
