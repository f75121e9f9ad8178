package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.ObjectOperation.OfTable;
import dev.pgpx.migrate.statement.ObjectOperation.Part;
import dev.pgpx.migrate.statement.ObjectOperation.Verb;
import dev.pgpx.migrate.statement.TableOperation.Kind;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code drop …}. */
final class DropReader {
    private DropReader() {}

    static Operation read(Cursor cursor) {
        Optional<Kind> relation = relation(cursor);
        if (relation.isPresent()) {
            return relation(cursor, relation.get());
        }
        for (Part part : List.of(Part.TRIGGER, Part.RULE, Part.POLICY)) {
            if (cursor.accept(part.name().toLowerCase(Locale.ROOT))) {
                cursor.accept("if", "exists");
                String name = cursor.word();
                cursor.expect("on");
                return new OfTable(Verb.DROP, part, name, Optional.of(cursor.name()));
            }
        }
        return other(cursor);
    }

    /** The kind of relation that comes next. */
    static Optional<Kind> relation(Cursor cursor) {
        if (cursor.accept("table")) {
            return Optional.of(Kind.TABLE);
        }
        if (cursor.accept("foreign", "table")) {
            return Optional.of(Kind.FOREIGN_TABLE);
        }
        if (cursor.accept("view")) {
            return Optional.of(Kind.VIEW);
        }
        if (cursor.accept("materialized", "view")) {
            return Optional.of(Kind.MATERIALIZED_VIEW);
        }
        if (cursor.accept("sequence")) {
            return Optional.of(Kind.SEQUENCE);
        }
        return cursor.accept("index") ? Optional.of(Kind.INDEX) : Optional.empty();
    }

    private static Operation relation(Cursor cursor, Kind kind) {
        boolean concurrently = kind == Kind.INDEX && cursor.accept("concurrently");
        boolean forgiving = cursor.accept("if", "exists");
        List<ObjectName> names = cursor.relations();
        boolean cascade = cursor.accept("cascade");
        return kind == Kind.INDEX
                ? new IndexOperation.Drop(names, concurrently, forgiving, cascade)
                : new TableOperation.Drop(kind, names, forgiving, cascade);
    }

    private static Operation other(Cursor cursor) {
        String kind = KindReader.kind(cursor);
        boolean forgiving = cursor.accept("if", "exists");
        Optional<ObjectName> name = cursor.peek().isName() ? Optional.of(cursor.name()) : Optional.empty();
        boolean alone = kind.equals("database") || kind.equals("tablespace") || kind.equals("subscription");
        return new ObjectOperation.OfKind(Verb.DROP, kind, name, forgiving, cursor.find("cascade"), alone);
    }
}
