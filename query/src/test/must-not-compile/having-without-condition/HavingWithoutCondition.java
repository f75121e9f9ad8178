package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.select;

class HavingWithoutCondition {
    void refused() {
        var query = select(AUTHOR.name, count()).from(AUTHOR).groupBy(AUTHOR.name).having(count());
    }
}
