package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.draft;
import static dev.pgpx.query.Sql.upsert;

class ConflictThatIsNoColumn {
    void refused() {
        var query = upsert(draft()).onConflict("email");
    }
}
