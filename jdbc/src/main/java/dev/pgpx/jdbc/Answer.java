package dev.pgpx.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.Tuple;

/** What the server answered to one statement: rows with their description, or a count; and the answer to the statement after it. */
final class Answer {
    private static final Field[] NO_FIELDS = {};

    private final Field @Nullable [] fields;
    private final List<Tuple> rows;
    private final @Nullable ResultCursor cursor;
    private final long count;
    private @Nullable Answer next;

    private Answer(Field @Nullable [] fields, List<Tuple> rows, @Nullable ResultCursor cursor, long count) {
        this.fields = fields;
        this.rows = rows;
        this.cursor = cursor;
        this.count = count;
    }

    static Answer ofRows(Field[] fields, List<Tuple> rows, @Nullable ResultCursor cursor) {
        return new Answer(fields, rows, cursor, 0);
    }

    static Answer ofCommand(long count) {
        return new Answer(null, List.of(), null, count);
    }

    boolean hasRows() {
        return fields != null;
    }

    Field[] fields() {
        return fields == null ? NO_FIELDS : fields;
    }

    /** Those that have come; with a cursor there may be more. */
    List<Tuple> rows() {
        return rows;
    }

    /** Where the next rows are fetched; null when these are all. */
    @Nullable
    ResultCursor cursor() {
        return cursor;
    }

    /** Rows that a command changed; 0 for one that changes none. */
    long count() {
        return Math.max(0, count);
    }

    void follow(Answer answer) {
        next = answer;
    }

    /** The answer to the statement after this one's; that of a command when no other was answered, as text without a statement is not. */
    Answer next() {
        Answer following = next;
        return following == null ? ofCommand(0) : following;
    }

    /** So many answers later. */
    Answer skip(int answers) {
        Answer at = this;
        for (int i = 0; i < answers; i++) {
            at = at.next();
        }
        return at;
    }
}
