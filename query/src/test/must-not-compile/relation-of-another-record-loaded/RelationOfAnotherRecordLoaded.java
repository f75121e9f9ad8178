package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.from;

class RelationOfAnotherRecordLoaded {
    void refused() {
        var query = from(BOOK).load(AUTHOR.books);
    }
}
