package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.update;

class ColumnSetToExpressionOfWrongType {
    void refused() {
        var query = update(AUTHOR).set(AUTHOR.name, AUTHOR.age.plus(1));
    }
}
