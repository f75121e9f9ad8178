package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.rowNumber;
import static dev.pgpx.query.Sql.select;

class WindowFunctionWithoutWindow {
    void refused() {
        var query = select(rowNumber()).from(AUTHOR);
    }
}
