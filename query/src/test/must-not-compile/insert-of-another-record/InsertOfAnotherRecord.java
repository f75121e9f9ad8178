package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.insert;

import dev.pgpx.model.One;

class InsertOfAnotherRecord {
    void refused() {
        var query = insert(AUTHOR).values(new Book(1, One.key(1L), "T"));
    }
}
