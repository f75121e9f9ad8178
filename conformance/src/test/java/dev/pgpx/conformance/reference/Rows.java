package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.StationTable.STATION;
import static dev.pgpx.query.Sql.select;

import dev.pgpx.query.Expression;
import dev.pgpx.query.Query;

/** The rows that a section's expressions are computed over. */
enum Rows {
    BOOKS(" from book join author on author.id = book.author_id") {
        @Override
        <T> Query<T> query(Expression<T> expression) {
            return select(expression).from(BOOK).join(BOOK.author);
        }
    },
    STATIONS(" from station") {
        @Override
        <T> Query<T> query(Expression<T> expression) {
            return select(expression).from(STATION);
        }
    };

    private final String end;

    Rows(String end) {
        this.end = end;
    }

    abstract <T> Query<T> query(Expression<T> expression);

    /** The text of the expression in a query of these rows. */
    String bare(String sql) {
        return sql.substring("select ".length(), sql.lastIndexOf(end));
    }
}
