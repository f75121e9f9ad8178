package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;
import java.util.Map;
import java.util.function.Function;

/** Reads statements that read or write rows. */
final class RowReader {
    private static final Map<String, Function<Cursor, Operation>> MAIN = Map.of(
            "insert",
            RowReader::insert,
            "update",
            RowReader::update,
            "delete",
            RowReader::delete,
            "merge",
            RowReader::merge);

    private RowReader() {}

    static Operation query(Cursor cursor) {
        return new RowOperation.Query();
    }

    static Operation insert(Cursor cursor) {
        cursor.expect("into");
        return new RowOperation.Insert(cursor.name());
    }

    static Operation update(Cursor cursor) {
        ObjectName table = cursor.relation();
        return new RowOperation.Update(table, !cursor.find("where"));
    }

    static Operation delete(Cursor cursor) {
        cursor.expect("from");
        ObjectName table = cursor.relation();
        return new RowOperation.Delete(table, !cursor.find("where"));
    }

    static Operation merge(Cursor cursor) {
        cursor.expect("into");
        return new RowOperation.Merge(cursor.relation());
    }

    static Operation copy(Cursor cursor) {
        if (cursor.is("(")) {
            return query(cursor);
        }
        ObjectName table = cursor.name();
        cursor.columns();
        return cursor.accept("from") ? new RowOperation.CopyFrom(table) : query(cursor);
    }

    /** The statement behind the common table expressions. */
    static Operation with(Cursor cursor) {
        while (!cursor.atEnd()) {
            if (cursor.is("(")) {
                cursor.brackets();
                continue;
            }
            Token token = cursor.next();
            Function<Cursor, Operation> main = MAIN.get(token.text());
            if (main != null && token.kind() == Token.Kind.WORD) {
                return main.apply(cursor);
            }
            if (token.is("select")) {
                return query(cursor);
            }
        }
        return query(cursor);
    }
}
