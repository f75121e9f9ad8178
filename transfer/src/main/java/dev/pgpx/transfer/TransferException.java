package dev.pgpx.transfer;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read or written, or whose rows do not fit; the message says what was done and what was not. */
public final class TransferException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.transfer.messages"));

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final transient List<Problem> problems;

    private TransferException(Problem problem, List<Problem> problems, @Nullable Throwable cause) {
        super(problem, cause);
        this.problems = problems;
    }

    /**
     * An exception. For this module only.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the exception
     */
    public static TransferException of(String code, @Nullable Object... arguments) {
        return all(List.of(problem(code, arguments)));
    }

    /**
     * What is wrong, to be put together with more. For this module only.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the facts
     */
    public static Problem problem(String code, @Nullable Object... arguments) {
        return MESSAGES.problem(code, arguments);
    }

    /**
     * An exception that tells several problems at once; a single one as {@link #of} does. For this module only.
     *
     * @param problems what is wrong, at least one
     * @return the exception
     */
    public static TransferException all(List<Problem> problems) {
        return new TransferException(MESSAGES.together("PGPX-2301", problems), List.copyOf(problems), null);
    }

    /**
     * As {@link #all}, of problems with places: from the top of each file to its end.
     *
     * @param problems what is wrong, at least one
     * @return the exception
     */
    public static TransferException sorted(List<Problem> problems) {
        return all(problems.stream()
                .sorted(Comparator.comparing(TransferException::position))
                .toList());
    }

    /** Numbers in it compare as numbers. */
    private static String position(Problem problem) {
        return NUMBER.matcher(String.valueOf(problem.where()))
                .replaceAll(number -> String.format(Locale.ROOT, "%12s", number.group()));
    }

    /**
     * All that is wrong.
     *
     * @return at least one problem; where there is one only, that of {@link #problem()}
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The same with a cause.
     *
     * @param cause the cause
     * @return a copy that names it
     */
    public TransferException causedBy(Throwable cause) {
        return new TransferException(problem(), problems, cause);
    }
}
