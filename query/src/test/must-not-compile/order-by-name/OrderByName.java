package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class OrderByName {
    void refused() {
        var query = from(AUTHOR).orderBy("name");
    }
}
