package dev.pgpx.settings;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Settings that cannot be read, or that do not fit together: correct them where the message says. */
public final class SettingsSourceException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.settings.messages"));

    private final transient List<Problem> problems;

    private SettingsSourceException(Problem problem, List<Problem> problems, @Nullable Throwable cause) {
        super(problem, cause);
        this.problems = problems;
    }

    /**
     * An exception.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the exception
     */
    static SettingsSourceException of(String code, @Nullable Object... arguments) {
        return all(List.of(problem(code, arguments)));
    }

    /**
     * What is wrong, to be put together with more.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the facts
     */
    static Problem problem(String code, @Nullable Object... arguments) {
        return MESSAGES.problem(code, arguments);
    }

    /**
     * An exception that tells several problems at once; a single one as {@link #of} does.
     *
     * @param problems what is wrong, at least one
     * @return the exception
     */
    static SettingsSourceException all(List<Problem> problems) {
        return new SettingsSourceException(MESSAGES.together("PGPX-2201", problems), List.copyOf(problems), null);
    }

    /**
     * All that is wrong.
     *
     * @return at least one problem; where there is one only, that of {@link #problem()}
     */
    public List<Problem> problems() {
        return problems;
    }

    /** The same with a place. */
    SettingsSourceException at(String place) {
        Problem placed = problem().at(place);
        return new SettingsSourceException(placed, List.of(placed), getCause());
    }

    /**
     * The same with a cause.
     *
     * @param cause the cause
     * @return a copy that names it
     */
    SettingsSourceException causedBy(Throwable cause) {
        return new SettingsSourceException(problem(), problems, cause);
    }
}
