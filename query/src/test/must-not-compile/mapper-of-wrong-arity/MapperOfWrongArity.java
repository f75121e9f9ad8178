package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;

class MapperOfWrongArity {
    record Name(String name) {}

    void refused() {
        var query = select(AUTHOR.name, AUTHOR.age).from(AUTHOR).map(Name::new);
    }
}
