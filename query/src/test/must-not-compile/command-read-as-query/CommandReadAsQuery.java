package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.update;

class CommandReadAsQuery {
    void refused() {
        Query<?> query = update(AUTHOR).set(AUTHOR.age, 1);
    }
}
