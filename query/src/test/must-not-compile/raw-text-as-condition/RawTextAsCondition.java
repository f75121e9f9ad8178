package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

class RawTextAsCondition {
    void refused() {
        var query = from(AUTHOR).where("name = 'Ursula'");
    }
}
