package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.SessionOperation.Control;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Recognises statements by their first word. */
final class StatementReader {
    private static final Operation UNKNOWN = new SessionOperation.Other(false);

    private static final Map<String, Function<Cursor, Operation>> BY_FIRST_WORD = Map.ofEntries(
            Map.entry("create", CreateReader::read),
            Map.entry("alter", AlterReader::read),
            Map.entry("drop", DropReader::read),
            Map.entry("truncate", StatementReader::truncate),
            Map.entry("lock", StatementReader::lock),
            Map.entry("reindex", UpkeepReader::reindex),
            Map.entry("vacuum", UpkeepReader::vacuum),
            Map.entry("analyze", UpkeepReader::analyze),
            Map.entry("analyse", UpkeepReader::analyze),
            Map.entry("cluster", UpkeepReader::cluster),
            Map.entry("refresh", UpkeepReader::refresh),
            Map.entry("comment", StatementReader::comment),
            Map.entry("grant", cursor -> new ObjectOperation.Privilege(true)),
            Map.entry("revoke", cursor -> new ObjectOperation.Privilege(false)),
            Map.entry("insert", RowReader::insert),
            Map.entry("update", RowReader::update),
            Map.entry("delete", RowReader::delete),
            Map.entry("merge", RowReader::merge),
            Map.entry("copy", RowReader::copy),
            Map.entry("with", RowReader::with),
            Map.entry("select", RowReader::query),
            Map.entry("values", RowReader::query),
            Map.entry("table", RowReader::query),
            Map.entry("(", RowReader::query),
            Map.entry("set", StatementReader::set),
            Map.entry("reset", cursor -> new SessionOperation.Set(cursor.word(), "", false)),
            Map.entry("begin", cursor -> new SessionOperation.Transaction(Control.BEGIN)),
            Map.entry("start", cursor -> new SessionOperation.Transaction(Control.BEGIN)),
            Map.entry("commit", cursor -> new SessionOperation.Transaction(Control.COMMIT)),
            Map.entry("end", cursor -> new SessionOperation.Transaction(Control.COMMIT)),
            Map.entry("prepare", StatementReader::prepare),
            Map.entry("rollback", StatementReader::rollback),
            Map.entry("abort", cursor -> new SessionOperation.Transaction(Control.ROLLBACK)),
            Map.entry("savepoint", cursor -> new SessionOperation.Transaction(Control.SAVEPOINT)),
            Map.entry("release", cursor -> new SessionOperation.Transaction(Control.SAVEPOINT)),
            Map.entry("do", cursor -> new SessionOperation.Code()),
            Map.entry("call", cursor -> new SessionOperation.Code()),
            Map.entry("discard", cursor -> new SessionOperation.Other(cursor.is("all"))));

    private StatementReader() {}

    static Operation read(String sql) {
        Cursor cursor = new Cursor(sql);
        Token first = cursor.next();
        Function<Cursor, Operation> reader = BY_FIRST_WORD.get(first.text());
        if (reader == null || first.kind() == Token.Kind.QUOTED || first.kind() == Token.Kind.STRING) {
            return UNKNOWN;
        }
        try {
            return reader.apply(cursor);
        } catch (Cursor.Unrecognised unrecognised) {
            return UNKNOWN; // the server will say what is wrong with it
        }
    }

    private static Operation truncate(Cursor cursor) {
        cursor.accept("table");
        List<ObjectName> tables = cursor.relations();
        return new TableOperation.Truncate(tables, cursor.find("cascade"));
    }

    private static Operation lock(Cursor cursor) {
        cursor.accept("table");
        List<ObjectName> tables = cursor.relations();
        LockMode mode = LockMode.ACCESS_EXCLUSIVE;
        if (cursor.accept("in")) {
            String text = cursor.textUntil(token -> token.is("mode"));
            mode = Cursor.constant(LockMode.class, text);
        }
        return new TableOperation.Lock(tables, mode);
    }

    private static Operation comment(Cursor cursor) {
        cursor.expect("on");
        boolean relation = cursor.accept("table")
                || cursor.accept("view")
                || cursor.accept("materialized", "view")
                || cursor.accept("foreign", "table")
                || cursor.accept("sequence")
                || cursor.accept("index");
        if (relation) {
            return new ObjectOperation.Comment(Optional.of(cursor.name()));
        }
        if (!cursor.accept("column")) {
            return new ObjectOperation.Comment(Optional.empty());
        }
        String schema = "";
        String table = cursor.word();
        cursor.expect(".");
        String column = cursor.word();
        while (cursor.accept(".")) {
            schema = table;
            table = column;
            column = cursor.word();
        }
        return new ObjectOperation.Comment(Optional.of(new ObjectName(schema, table)));
    }

    private static Operation set(Cursor cursor) {
        boolean local = cursor.accept("local");
        if (!local) {
            cursor.accept("session");
        }
        StringBuilder name = new StringBuilder(cursor.word());
        while (cursor.accept(".")) {
            name.append('.').append(cursor.word());
        }
        if (!cursor.accept("to")) {
            cursor.accept("=");
        }
        Token value = cursor.peek();
        boolean quoted = value.kind() == Token.Kind.STRING || value.kind() == Token.Kind.QUOTED;
        String text = quoted && cursor.peek(1).kind() == Token.Kind.END
                ? value.text()
                : cursor.sql().substring(cursor.offset()).strip();
        return new SessionOperation.Set(name.toString(), text, local);
    }

    private static Operation prepare(Cursor cursor) {
        return cursor.accept("transaction") ? new SessionOperation.Transaction(Control.COMMIT) : UNKNOWN;
    }

    private static Operation rollback(Cursor cursor) {
        if (!cursor.accept("work")) {
            cursor.accept("transaction");
        }
        return new SessionOperation.Transaction(cursor.is("to") ? Control.SAVEPOINT : Control.ROLLBACK);
    }
}
