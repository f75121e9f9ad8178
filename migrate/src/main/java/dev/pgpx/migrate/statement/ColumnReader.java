package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.Constraint.Kind;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads columns and constraints. */
final class ColumnReader {
    /** The words that begin something about a column behind its type, and end an expression before them. */
    private static final Set<String> OF_COLUMN = Set.of(
            "constraint",
            "not",
            "null",
            "default",
            "primary",
            "unique",
            "references",
            "check",
            "generated",
            "collate",
            "storage",
            "compression",
            "deferrable",
            "initially",
            "options",
            "enforced");

    private static final Set<String> OF_TABLE =
            Set.of("constraint", "primary", "unique", "check", "foreign", "exclude");

    private final Cursor cursor;
    private final List<Constraint> constraints = new ArrayList<>();
    private Optional<String> defaultValue = Optional.empty();
    private Column.Generated generated = Column.Generated.NOT;

    private ColumnReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a constraint of a table comes next, not a column. */
    static boolean isConstraint(Cursor cursor) {
        return cursor.isAny(OF_TABLE) || (cursor.is("not") && cursor.peek(1).is("null"));
    }

    /** A column; reads all up to the comma or bracket behind it. */
    static Column column(Cursor cursor) {
        int offset = cursor.offset();
        String name = cursor.word();
        boolean typed = !cursor.isAny(OF_COLUMN) && !cursor.accept("with", "options") && !isEnd(cursor);
        Optional<TypeName> type = typed ? Optional.of(TypeReader.read(cursor)) : Optional.empty();
        ColumnReader reader = new ColumnReader(cursor);
        while (!isEnd(cursor)) {
            reader.part(name);
        }
        return new Column(offset, name, type, reader.defaultValue, reader.generated, reader.constraints);
    }

    private static boolean isEnd(Cursor cursor) {
        return cursor.atEnd() || cursor.is(",") || cursor.is(")");
    }

    private void part(String column) {
        int offset = cursor.offset();
        Optional<String> name = cursor.accept("constraint") ? Optional.of(cursor.word()) : Optional.empty();
        if (cursor.accept("default")) {
            defaultValue = Optional.of(expression(cursor));
        } else if (cursor.accept("generated")) {
            generated();
        } else if (cursor.accept("not", "null")) {
            constraints.add(simple(offset, name, Kind.NOT_NULL, column));
        } else if (cursor.accept("primary", "key")) {
            constraints.add(simple(offset, name, Kind.PRIMARY_KEY, column));
        } else if (cursor.accept("unique")) {
            constraints.add(simple(offset, name, Kind.UNIQUE, column));
        } else if (cursor.accept("check")) {
            constraints.add(check(offset, name, cursor.brackets()));
        } else if (cursor.accept("references")) {
            constraints.add(key(offset, name, List.of(column)));
        } else if (cursor.is("(")) {
            cursor.brackets();
        } else {
            cursor.next(); // collate, storage, deferrable …: nothing that matters here
        }
    }

    private void generated() {
        cursor.find("as");
        if (cursor.accept("identity")) {
            generated = Column.Generated.IDENTITY;
            return;
        }
        cursor.brackets();
        generated = cursor.accept("stored")
                ? Column.Generated.STORED
                : cursor.accept("virtual") ? Column.Generated.VIRTUAL : Column.Generated.UNSAID;
    }

    /** An expression of a default: its first word may be one that would end it. */
    private static String expression(Cursor cursor) {
        int from = cursor.offset();
        if (cursor.is("(")) {
            cursor.brackets();
        } else {
            cursor.next();
        }
        cursor.textUntil(
                token -> token.is(",") || (token.kind() == Token.Kind.WORD && OF_COLUMN.contains(token.text())));
        return cursor.sql()
                .substring(from, cursor.atEnd() ? cursor.sql().length() : cursor.offset())
                .strip();
    }

    private Constraint simple(int offset, Optional<String> name, Kind kind, String column) {
        return new Constraint(
                offset,
                cursor.last(),
                name,
                kind,
                List.of(column),
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                true);
    }

    private Constraint check(int offset, Optional<String> name, String condition) {
        cursor.accept("no", "inherit");
        boolean enforced = !cursor.accept("not", "enforced");
        return new Constraint(
                offset,
                cursor.last(),
                name,
                Kind.CHECK,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                condition,
                false,
                enforced);
    }

    private Constraint key(int offset, Optional<String> name, List<String> columns) {
        Optional<ObjectName> references = Optional.of(cursor.name());
        cursor.columns();
        // what follows: match, on delete set null (…), on update set default, deferrable
        while (cursor.is("match") || cursor.is("on")) {
            if (cursor.accept("match")) {
                cursor.next();
            } else {
                action();
            }
        }
        while (cursor.accept("not", "deferrable") || cursor.accept("deferrable") || cursor.accept("initially")) {
            if (cursor.is("deferred") || cursor.is("immediate")) {
                cursor.next();
            }
        }
        boolean enforced = !cursor.accept("not", "enforced");
        return new Constraint(
                offset,
                cursor.last(),
                name,
                Kind.FOREIGN_KEY,
                columns,
                references,
                Optional.empty(),
                "",
                false,
                enforced);
    }

    private void action() {
        cursor.next();
        cursor.next();
        if (cursor.accept("set")) {
            cursor.next();
            cursor.brackets();
        } else if (!cursor.accept("no", "action")) {
            cursor.next();
        }
    }

    /** A constraint of a table; reads all up to the comma or bracket behind it. */
    static Constraint constraint(Cursor cursor) {
        int offset = cursor.offset();
        Optional<String> name = cursor.accept("constraint") ? Optional.of(cursor.word()) : Optional.empty();
        Constraint read = new ColumnReader(cursor).ofTable(offset, name);
        String rest = cursor.textUntil(token -> token.is(","));
        Cursor words = new Cursor(rest);
        boolean notValid = words.rest("not", "valid");
        boolean enforced = read.enforced() && !words.rest("not", "enforced");
        return new Constraint(
                offset,
                cursor.last(),
                name,
                read.kind(),
                read.columns(),
                read.references(),
                read.index(),
                read.expression(),
                notValid,
                enforced);
    }

    private Constraint ofTable(int offset, Optional<String> name) {
        if (cursor.accept("check")) {
            return check(offset, name, cursor.brackets());
        }
        if (cursor.accept("foreign", "key")) {
            List<String> columns = cursor.columns();
            cursor.expect("references");
            return key(offset, name, columns);
        }
        if (cursor.accept("not", "null")) {
            return simple(offset, name, Kind.NOT_NULL, cursor.word());
        }
        if (cursor.accept("exclude")) {
            return indexed(offset, name, Kind.EXCLUSION);
        }
        if (cursor.accept("unique")) {
            cursor.accept("nulls", "not", "distinct");
            cursor.accept("nulls", "distinct");
            return indexed(offset, name, Kind.UNIQUE);
        }
        cursor.expect("primary", "key");
        return indexed(offset, name, Kind.PRIMARY_KEY);
    }

    private Constraint indexed(int offset, Optional<String> name, Kind kind) {
        Optional<String> index = cursor.accept("using", "index") ? Optional.of(cursor.word()) : Optional.empty();
        List<String> columns = kind == Kind.EXCLUSION ? List.of() : cursor.columns();
        return new Constraint(offset, cursor.last(), name, kind, columns, Optional.empty(), index, "", false, true);
    }
}
