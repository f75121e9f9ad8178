package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.window;

class ColumnOverAWindow {
    void refused() {
        var query = select(AUTHOR.age.over(window())).from(AUTHOR);
    }
}
