package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.ObjectOperation.OfTable;
import dev.pgpx.migrate.statement.ObjectOperation.Part;
import dev.pgpx.migrate.statement.ObjectOperation.Verb;
import dev.pgpx.migrate.statement.TableOperation.Kind;
import dev.pgpx.migrate.statement.TableOperation.Placed;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code alter …}. */
final class AlterReader {
    private AlterReader() {}

    static Operation read(Cursor cursor) {
        Optional<Kind> relation = DropReader.relation(cursor);
        if (relation.isPresent()) {
            return relation(cursor, relation.get());
        }
        if (cursor.accept("type")) {
            return type(cursor);
        }
        if (cursor.accept("domain")) {
            return domain(cursor);
        }
        if (cursor.accept("publication")) {
            return PublicationReader.read(cursor, Verb.ALTER);
        }
        if (cursor.accept("system")) {
            return new SessionOperation.Other(true);
        }
        return part(cursor);
    }

    private static Operation relation(Cursor cursor, Kind kind) {
        if (cursor.is("all")) {
            throw new Cursor.Unrecognised(); // all in tablespace
        }
        boolean forgiving = cursor.accept("if", "exists");
        boolean only = cursor.is("only");
        ObjectName name = cursor.relation();
        List<Placed> changes = new ArrayList<>();
        do {
            int offset = cursor.offset();
            changes.add(new Placed(offset, new ChangeReader(cursor, kind).read()));
            cursor.skipElement();
        } while (cursor.accept(","));
        return new TableOperation.Alter(kind, name, forgiving, only, changes);
    }

    private static Operation type(Cursor cursor) {
        ObjectName name = cursor.name();
        if (cursor.accept("add", "value")) {
            boolean forgiving = cursor.accept("if", "not", "exists");
            return new ObjectOperation.AddLabel(name, cursor.next().text(), forgiving);
        }
        if (cursor.accept("rename", "value")) {
            String label = cursor.next().text();
            cursor.expect("to");
            return new ObjectOperation.RenameLabel(name, label, cursor.next().text());
        }
        return new ObjectOperation.OfKind(Verb.ALTER, "type", Optional.of(name), false, false, false);
    }

    private static Operation domain(Cursor cursor) {
        ObjectName name = cursor.name();
        Optional<Constraint> added =
                cursor.accept("add") ? Optional.of(ColumnReader.constraint(cursor)) : Optional.empty();
        return new ObjectOperation.OfDomain(Verb.ALTER, name, added);
    }

    private static Operation part(Cursor cursor) {
        boolean trigger = cursor.accept("trigger");
        boolean rule = !trigger && cursor.accept("rule");
        if (trigger || rule || cursor.accept("policy")) {
            String name = cursor.word();
            cursor.expect("on");
            Part part = trigger ? Part.TRIGGER : rule ? Part.RULE : Part.POLICY;
            return new OfTable(Verb.ALTER, part, name, Optional.of(cursor.name()));
        }
        String kind = KindReader.kind(cursor);
        Optional<ObjectName> name = cursor.peek().isName() ? Optional.of(cursor.name()) : Optional.empty();
        boolean moved = kind.equals("database") && cursor.rest("set", "tablespace");
        boolean refreshed = kind.equals("subscription") && (cursor.is("refresh") || publications(cursor));
        return new ObjectOperation.OfKind(Verb.ALTER, kind, name, false, false, moved || refreshed);
    }

    /** Other publications are asked for their tables at once, unless that is switched off. */
    private static boolean publications(Cursor cursor) {
        return cursor.rest("publication")
                && !cursor.rest("refresh", "=", "false")
                && !cursor.rest("refresh", "=", "off");
    }
}
