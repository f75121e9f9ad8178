package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;

class ArithmeticOnText {
    void refused() {
        var query = select(AUTHOR.name.plus("x")).from(AUTHOR);
    }
}
