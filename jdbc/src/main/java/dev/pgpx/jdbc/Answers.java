package dev.pgpx.jdbc;

import java.sql.SQLWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Query;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/** Collects what the driver reads from the server: an answer for each statement, and notices beside them. */
final class Answers extends ResultHandlerBase {
    private @Nullable Answer first;
    private @Nullable Answer last;
    private @Nullable SQLWarning firstWarning;
    private @Nullable SQLWarning lastWarning;

    @Override
    public void handleResultRows(Query query, Field[] fields, List<Tuple> rows, @Nullable ResultCursor cursor) {
        add(Answer.ofRows(fields, rows, cursor));
    }

    @Override
    public void handleCommandStatus(String status, long count, long objectId) {
        add(Answer.ofCommand(count));
    }

    private void add(Answer answer) {
        if (last == null) {
            first = answer;
        } else {
            last.follow(answer);
        }
        last = answer;
    }

    @Override
    public void handleWarning(SQLWarning warning) {
        if (lastWarning == null) {
            firstWarning = warning;
        } else {
            lastWarning.setNextWarning(warning);
        }
        lastWarning = warning;
    }

    /** The answer to the first statement; text without a statement is answered, too. */
    Answer first() {
        Answer answer = first;
        return answer == null ? Answer.ofCommand(0) : answer;
    }

    /** What the server said beside it, in its order. */
    @Nullable
    SQLWarning warnings() {
        return firstWarning;
    }
}
