package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import org.jspecify.annotations.Nullable;

/**
 * How many rows, and from which on.
 *
 * @param rows at most so many; null for all
 * @param ties whether rows that sort as the last one come, too
 * @param offset how many are left out before
 */
record Limit(Node.@Nullable Value<Long> rows, boolean ties, Node.@Nullable Value<Long> offset) {
    static final Limit NONE = new Limit(null, false, null);

    Limit rows(long count) {
        return new Limit(checked("limit", count), false, offset);
    }

    Limit rowsWithTies(long count) {
        return new Limit(checked("fetch first", count), true, offset);
    }

    Limit offset(long count) {
        return new Limit(rows, ties, checked("offset", count));
    }

    private static Node.Value<Long> checked(String clause, long rows) {
        if (rows < 0) {
            throw QueryException.of("PGPX-1216", clause, rows, "0 or more");
        }
        return new Node.Value<>(Codecs.INT8, rows);
    }

    void render(SqlWriter out) {
        if (rows != null && !ties) {
            out.text(" limit ").value(rows);
        }
        if (offset != null) {
            out.text(" offset ").value(offset);
        }
        if (rows != null && ties) {
            out.text(" fetch first (").value(rows).text(") rows with ties");
        }
    }
}
