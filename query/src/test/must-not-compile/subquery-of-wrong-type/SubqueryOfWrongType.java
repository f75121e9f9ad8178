package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;

class SubqueryOfWrongType {
    void refused() {
        var query = from(AUTHOR).where(AUTHOR.name.in(select(AUTHOR.age).from(AUTHOR)));
    }
}
