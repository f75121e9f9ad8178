package dev.pgpx.testing.error;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Something that a test asks of the testing kit and cannot be given: change the test, or what it is run with. */
public final class TestingException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.testing.messages"));

    private TestingException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /**
     * A refusal.
     *
     * @param code its code in the module's catalogue
     * @param arguments what its text names
     * @return the exception, to throw
     */
    public static TestingException of(String code, @Nullable Object... arguments) {
        return new TestingException(problem(code, arguments), null);
    }

    /**
     * What is wrong, as facts, for an assertion that fails with it.
     *
     * @param code its code in the module's catalogue
     * @param arguments what its text names
     * @return the facts
     */
    public static Problem problem(String code, @Nullable Object... arguments) {
        return MESSAGES.problem(code, arguments);
    }

    /**
     * The same refusal with its cause.
     *
     * @param cause what led to it
     * @return the exception, to throw
     */
    public TestingException causedBy(Throwable cause) {
        return new TestingException(problem(), cause);
    }
}
