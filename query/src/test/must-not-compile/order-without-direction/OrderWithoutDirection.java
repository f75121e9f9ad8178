package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class OrderWithoutDirection {
    void refused() {
        var query = from(AUTHOR).orderBy(AUTHOR.name);
    }
}
