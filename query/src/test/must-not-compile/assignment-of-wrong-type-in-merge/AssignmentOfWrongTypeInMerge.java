package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.excluded;
import static dev.pgpx.query.Sql.set;

class AssignmentOfWrongTypeInMerge {
    void refused() {
        var assignments = set(AUTHOR.name, excluded(AUTHOR).age);
    }
}
