package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.columns;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.select;

class InsertOfQueryWithOtherTypes {
    void refused() {
        var command = insert(BOOK).select(columns(BOOK.authorId, BOOK.title), select(AUTHOR.name, AUTHOR.id).from(AUTHOR));
    }
}
