package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.columns;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.update;

class ColumnsSetToRowOfOtherTypes {
    void refused() {
        var command = update(BOOK).set(columns(BOOK.authorId, BOOK.title), select(AUTHOR.id).from(AUTHOR));
    }
}
