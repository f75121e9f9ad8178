package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.mode;
import static dev.pgpx.query.Sql.select;

class OrderedSetOverAWindow {
    void refused() {
        var query = select(mode().withinGroup(AUTHOR.name).over()).from(AUTHOR);
    }
}
