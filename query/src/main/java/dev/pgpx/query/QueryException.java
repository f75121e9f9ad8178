package dev.pgpx.query;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A query or command that cannot be turned into SQL: fix the query. Nothing was sent. */
public final class QueryException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.query.messages"));

    private QueryException(Problem problem) {
        super(problem, null);
    }

    static QueryException of(String code, @Nullable Object... arguments) {
        return new QueryException(MESSAGES.problem(code, arguments));
    }
}
