package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class RangeWithWrongBound {
    void refused() {
        var query = from(AUTHOR).where(AUTHOR.writing.contains(1959));
    }
}
