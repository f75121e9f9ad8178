package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
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

    /** The statement behind the common table expressions, with those of them that change rows. */
    static Operation with(Cursor cursor) {
        List<RowOperation> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.is("(")) {
                if (StatementReader.read(cursor.brackets()) instanceof RowOperation part && changes(part)) {
                    parts.add(part);
                }
                continue;
            }
            Token token = cursor.next();
            Function<Cursor, Operation> main = MAIN.get(token.text());
            if (main != null && token.kind() == Token.Kind.WORD) {
                return together(parts, main.apply(cursor));
            }
            if (token.is("select")) {
                break;
            }
        }
        return together(parts, query(cursor));
    }

    private static boolean changes(RowOperation operation) {
        return !(operation instanceof RowOperation.Query);
    }

    private static Operation together(List<RowOperation> parts, Operation main) {
        if (parts.isEmpty() || !(main instanceof RowOperation rows)) {
            return main;
        }
        if (changes(rows)) {
            parts.add(rows);
        }
        return new RowOperation.With(parts);
    }
}
