package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class ColumnsOfDifferentTypesCompared {
    void refused() {
        var query = from(AUTHOR).where(AUTHOR.name.eq(AUTHOR.age));
    }
}
