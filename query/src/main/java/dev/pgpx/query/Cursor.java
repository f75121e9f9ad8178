package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.pgpx.query.text.Identifiers;

/**
 * A cursor that is open on the server, because a function gave it back or {@code declare} made it. It lives as long as its
 * transaction, so everything about it belongs into one {@code db.transaction(…)}. Immutable: it is only the name.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-fetch.html">FETCH</a>,
 * <a href="https://www.postgresql.org/docs/current/plpgsql-cursors.html">Cursors in PL/pgSQL</a>.
 */
@CheckReturnValue
public final class Cursor {
    private final String quoted;

    Cursor(String name) {
        this.quoted = Identifiers.quote(name);
    }

    /**
     * All rows that are left.
     *
     * @return the statement; {@code into}, {@code map} or {@code as} make it a query
     */
    public RawSql fetchAll() {
        return RawSql.of("fetch all from " + quoted, "fetch");
    }

    /**
     * The next rows.
     *
     * @param rows how many at most, from 1 on; it becomes a part of the text, as FETCH takes no parameters
     * @return the statement; {@code into}, {@code map} or {@code as} make it a query, which gives fewer rows at the end
     * @throws QueryException when the number is less than 1
     */
    public RawSql fetch(long rows) {
        if (rows < 1) {
            throw QueryException.of("PGPX-1216", "fetch of", rows, "1 or more");
        }
        return RawSql.of("fetch forward " + rows + " from " + quoted, "fetch");
    }

    /**
     * Closes the cursor before its transaction ends.
     *
     * @return the command
     */
    public Command close() {
        return RawSql.of("close " + quoted, "close");
    }
}
