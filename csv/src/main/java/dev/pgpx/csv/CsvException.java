package dev.pgpx.csv;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A CSV that does not fit its table, or that cannot be read or written: correct the file. */
public final class CsvException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.csv.messages"));

    private static final int SHOWN = 20;

    private final transient List<CsvProblem> problems;

    private CsvException(Problem problem, List<CsvProblem> problems, @Nullable Throwable cause) {
        super(problem, cause);
        this.problems = List.copyOf(problems);
    }

    static CsvException ofRows(String table, long count, List<CsvProblem> problems) {
        String shown = problems.stream().limit(SHOWN).map(CsvProblem::toString).collect(Collectors.joining("; "));
        String where = count > SHOWN ? shown + " …" : shown;
        return new CsvException(MESSAGES.problem("PGPX-2800", table, count, where), problems, null);
    }

    static CsvException ofHeader(String table, String wrong, List<String> columns) {
        return new CsvException(
                MESSAGES.problem("PGPX-2801", table, wrong, String.join(", ", columns)),
                List.of(new CsvProblem(1, "", wrong)),
                null);
    }

    static CsvException ofFile(String what, long line, Throwable cause) {
        return new CsvException(
                MESSAGES.problem("PGPX-2802", what, line), List.of(new CsvProblem(line, "", what)), cause);
    }

    /**
     * All places that do not fit.
     *
     * @return the places in the order of the file, the first thousand at most; unmodifiable
     */
    public List<CsvProblem> problems() {
        return problems;
    }
}
