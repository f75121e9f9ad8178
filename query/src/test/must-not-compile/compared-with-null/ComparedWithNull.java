package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class ComparedWithNull {
    void refused() {
        var query = from(AUTHOR).where(AUTHOR.email.eq(null));
    }
}
