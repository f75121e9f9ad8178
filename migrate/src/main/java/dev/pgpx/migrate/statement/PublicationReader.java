package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.ObjectOperation.Verb;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a publication. */
final class PublicationReader {
    private PublicationReader() {}

    static Operation read(Cursor cursor, Verb verb) {
        String name = cursor.word();
        List<ObjectName> tables = new ArrayList<>();
        boolean listed = cursor.accept("for", "table")
                || cursor.accept("add", "table")
                || cursor.accept("set", "table")
                || cursor.accept("drop", "table");
        if (listed) {
            do {
                cursor.accept("table");
                tables.add(cursor.relation());
                cursor.brackets();
                if (cursor.accept("where")) {
                    cursor.brackets();
                }
            } while (cursor.accept(",") && !cursor.is("tables"));
        }
        return new ObjectOperation.OfPublication(verb, name, tables);
    }
}
