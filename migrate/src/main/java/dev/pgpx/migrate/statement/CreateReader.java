package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.ObjectOperation.OfTable;
import dev.pgpx.migrate.statement.ObjectOperation.Part;
import dev.pgpx.migrate.statement.ObjectOperation.Verb;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code create …}. */
final class CreateReader {
    private CreateReader() {}

    static Operation read(Cursor cursor) {
        boolean replace = cursor.accept("or", "replace");
        if (!cursor.accept("global")) {
            cursor.accept("local");
        }
        boolean temporary = cursor.accept("temporary") || cursor.accept("temp");
        cursor.accept("unlogged");
        boolean foreign = cursor.accept("foreign", "table");
        if (foreign || cursor.accept("table")) {
            return table(cursor, temporary, foreign);
        }
        boolean unique = cursor.accept("unique");
        if (cursor.accept("index")) {
            return index(cursor, unique);
        }
        cursor.accept("recursive");
        boolean materialized = cursor.accept("materialized");
        if (cursor.accept("view")) {
            boolean forgiving = cursor.accept("if", "not", "exists");
            return new ObjectOperation.CreateView(cursor.name(), replace, materialized, forgiving);
        }
        if (cursor.accept("sequence")) {
            boolean forgiving = cursor.accept("if", "not", "exists");
            return new ObjectOperation.CreateSequence(cursor.name(), forgiving);
        }
        return part(cursor, replace);
    }

    private static Operation table(Cursor cursor, boolean temporary, boolean foreign) {
        boolean forgiving = cursor.accept("if", "not", "exists");
        ObjectName name = cursor.name();
        Optional<ObjectName> whole = cursor.accept("partition", "of") ? Optional.of(cursor.name()) : Optional.empty();
        if (cursor.accept("of")) {
            cursor.name();
        }
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        boolean template = cursor.accept("(") && elements(cursor, columns, constraints);
        List<ObjectName> parents = new ArrayList<>();
        if (cursor.accept("inherits")) {
            cursor.expect("(");
            parents.addAll(cursor.relations());
            cursor.expect(")");
        }
        boolean query = cursor.find("as");
        if (query) {
            // the names of the columns of a query have no types
            columns.clear();
        }
        return new TableOperation.Create(
                name, forgiving, temporary, foreign, query, template, columns, constraints, whole, parents);
    }

    private static boolean elements(Cursor cursor, List<Column> columns, List<Constraint> constraints) {
        boolean template = false;
        while (!cursor.accept(")")) {
            if (cursor.is("like") && cursor.peek(1).isName()) {
                template = true;
                cursor.skipElement();
            } else if (ColumnReader.isConstraint(cursor)) {
                constraints.add(ColumnReader.constraint(cursor));
            } else {
                columns.add(ColumnReader.column(cursor));
            }
            if (!cursor.accept(",") && !cursor.is(")")) {
                throw new Cursor.Unrecognised();
            }
        }
        return template;
    }

    private static Operation index(Cursor cursor, boolean unique) {
        boolean concurrently = cursor.accept("concurrently");
        boolean forgiving = cursor.accept("if", "not", "exists");
        Optional<String> name = cursor.is("on") ? Optional.empty() : Optional.of(cursor.word());
        cursor.expect("on");
        boolean only = cursor.accept("only");
        ObjectName table = cursor.name();
        String definition = cursor.sql().substring(cursor.offset()).strip();
        return new IndexOperation.Create(
                name, table, unique, concurrently, forgiving, only, keyColumns(cursor), definition);
    }

    private static List<String> keyColumns(Cursor cursor) {
        if (cursor.accept("using")) {
            cursor.word();
        }
        List<String> columns = new ArrayList<>();
        cursor.expect("(");
        do {
            boolean plain = cursor.peek().isName()
                    && !cursor.peek(1).is("(")
                    && !cursor.peek(1).is(".");
            columns.add(plain ? cursor.word() : "");
            cursor.skipElement();
        } while (cursor.accept(","));
        return columns;
    }

    private static Operation part(Cursor cursor, boolean replace) {
        if (cursor.accept("trigger") || cursor.accept("constraint", "trigger")) {
            return ofTable(cursor, Part.TRIGGER, "on");
        }
        if (cursor.accept("rule")) {
            return ofTable(cursor, Part.RULE, "to");
        }
        if (cursor.accept("policy")) {
            return ofTable(cursor, Part.POLICY, "on");
        }
        if (cursor.accept("statistics")) {
            return ofTable(cursor, Part.STATISTICS, "from");
        }
        if (cursor.accept("domain")) {
            return new ObjectOperation.OfDomain(Verb.CREATE, cursor.name(), Optional.empty());
        }
        if (cursor.accept("publication")) {
            return PublicationReader.read(cursor, Verb.CREATE);
        }
        return cursor.accept("type") ? type(cursor) : other(cursor, replace);
    }

    private static Operation ofTable(Cursor cursor, Part part, String before) {
        cursor.accept("if", "not", "exists");
        String name =
                part == Part.STATISTICS && cursor.is("on") ? "" : cursor.name().name();
        Optional<ObjectName> table = cursor.find(before) ? Optional.of(cursor.relation()) : Optional.empty();
        return new OfTable(Verb.CREATE, part, name, table);
    }

    private static Operation type(Cursor cursor) {
        ObjectName name = cursor.name();
        if (!cursor.accept("as", "enum")) {
            return new ObjectOperation.OfKind(Verb.CREATE, "type", Optional.of(name), false, false, false);
        }
        List<String> labels = new ArrayList<>();
        while (!cursor.atEnd()) {
            Token token = cursor.next();
            if (token.kind() == Token.Kind.STRING) {
                labels.add(token.text());
            }
        }
        return new ObjectOperation.CreateEnum(name, labels);
    }

    private static Operation other(Cursor cursor, boolean replace) {
        String kind = KindReader.kind(cursor);
        boolean forgiving = cursor.accept("if", "not", "exists") || replace;
        Optional<ObjectName> name = cursor.peek().isName() ? Optional.of(cursor.name()) : Optional.empty();
        boolean slot = kind.equals("subscription") && !option(cursor, "connect") && !option(cursor, "create_slot");
        boolean alone = kind.equals("database") || kind.equals("tablespace") || slot;
        return new ObjectOperation.OfKind(Verb.CREATE, kind, name, forgiving, false, alone);
    }

    /** Whether an option is switched off. */
    private static boolean option(Cursor cursor, String name) {
        return cursor.rest(name, "=", "false") || cursor.rest(name, "=", "off");
    }
}
