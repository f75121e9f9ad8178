package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sum;

class FilterAfterOver {
    void refused() {
        var query = select(sum(AUTHOR.age).over().filter(AUTHOR.active)).from(AUTHOR);
    }
}
