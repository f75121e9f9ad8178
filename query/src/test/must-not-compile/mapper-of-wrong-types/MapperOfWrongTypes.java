package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.select;

class MapperOfWrongTypes {
    record Line(String name, String age) {}

    void refused() {
        var query = select(AUTHOR.name, AUTHOR.age).from(AUTHOR).map(Line::new);
    }
}
