package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

import java.util.List;

class ListOfWrongElements {
    void refused() {
        var query = from(AUTHOR).where(AUTHOR.age.in(List.of("1", "2")));
    }
}
