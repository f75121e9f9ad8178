package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;

class UnionOfDifferentColumns {
    void refused() {
        var query = select(AUTHOR.name).from(AUTHOR).union(select(AUTHOR.age).from(AUTHOR));
    }
}
