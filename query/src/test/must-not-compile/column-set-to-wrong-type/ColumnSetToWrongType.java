package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.update;

class ColumnSetToWrongType {
    void refused() {
        var query = update(AUTHOR).set(AUTHOR.age, "old");
    }
}
