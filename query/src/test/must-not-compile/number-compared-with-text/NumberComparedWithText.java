package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class NumberComparedWithText {
    void refused() {
        var query = from(AUTHOR).where(AUTHOR.age.gt("1"));
    }
}
