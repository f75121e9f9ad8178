package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.TableOperation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one sub-command of {@code alter table} and its like; what it does not need is left for the caller to pass over. */
final class ChangeReader {
    private final Cursor cursor;
    private final Kind kind;

    ChangeReader(Cursor cursor, Kind kind) {
        this.cursor = cursor;
        this.kind = kind;
    }

    TableChange read() {
        if (cursor.accept("add")) {
            return add();
        }
        if (cursor.accept("drop")) {
            return drop();
        }
        if (cursor.accept("alter")) {
            return alter();
        }
        if (cursor.accept("rename")) {
            return rename();
        }
        if (cursor.accept("validate", "constraint")) {
            return new TableChange.ValidateConstraint(cursor.word());
        }
        if (cursor.accept("attach", "partition")) {
            return new TableChange.AttachPartition(cursor.name());
        }
        if (cursor.accept("detach", "partition")) {
            return new TableChange.DetachPartition(
                    cursor.name(), cursor.accept("concurrently"), cursor.accept("finalize"));
        }
        if (cursor.accept("inherit")) {
            return new TableChange.Inherit(cursor.name(), true);
        }
        if (cursor.accept("no", "inherit")) {
            return new TableChange.Inherit(cursor.name(), false);
        }
        return cursor.accept("set") ? set() : other();
    }

    private TableChange add() {
        if (ColumnReader.isConstraint(cursor)) {
            return new TableChange.AddConstraint(ColumnReader.constraint(cursor));
        }
        cursor.accept("column");
        boolean forgiving = cursor.accept("if", "not", "exists");
        return new TableChange.AddColumn(ColumnReader.column(cursor), forgiving);
    }

    private TableChange drop() {
        boolean constraint = cursor.accept("constraint");
        if (!constraint) {
            cursor.accept("column");
        }
        boolean forgiving = cursor.accept("if", "exists");
        String name = cursor.word();
        boolean cascade = cursor.accept("cascade");
        return constraint
                ? new TableChange.DropConstraint(name, forgiving, cascade)
                : new TableChange.DropColumn(name, forgiving, cascade);
    }

    private TableChange alter() {
        if (cursor.accept("constraint")) {
            return new TableChange.Set(Setting.CONSTRAINT, Optional.of(cursor.word()));
        }
        cursor.accept("column");
        if (cursor.peek().kind() == Token.Kind.NUMBER) {
            cursor.next();
            return new TableChange.Set(Setting.STATISTICS, Optional.empty());
        }
        String column = cursor.word();
        if (cursor.accept("set", "data", "type") || cursor.accept("type")) {
            return type(column);
        }
        if (cursor.accept("set")) {
            return setColumn(column);
        }
        if (cursor.accept("drop")) {
            return dropOfColumn(column);
        }
        boolean options = cursor.is("reset");
        return new TableChange.Set(options ? Setting.COLUMN_OPTIONS : Setting.IDENTITY, Optional.of(column));
    }

    private TableChange type(String column) {
        TypeName type = TypeReader.read(cursor);
        if (cursor.accept("collate")) {
            cursor.name();
        }
        Optional<String> using =
                cursor.accept("using") ? Optional.of(cursor.textUntil(token -> token.is(","))) : Optional.empty();
        return new TableChange.SetType(column, type, using);
    }

    private TableChange setColumn(String column) {
        if (cursor.accept("default")) {
            return new TableChange.SetDefault(column, cursor.textUntil(token -> token.is(",")));
        }
        if (cursor.accept("not", "null")) {
            return new TableChange.SetNotNull(column);
        }
        Optional<String> name = Optional.of(column);
        if (cursor.is("(")) {
            return new TableChange.Set(Setting.COLUMN_OPTIONS, name);
        }
        return new TableChange.Set(
                switch (cursor.word()) {
                    case "statistics" -> Setting.STATISTICS;
                    case "storage" -> Setting.STORAGE;
                    case "compression" -> Setting.COMPRESSION;
                    case "expression" -> Setting.SET_EXPRESSION;
                    default -> Setting.IDENTITY;
                },
                name);
    }

    private TableChange dropOfColumn(String column) {
        if (cursor.accept("default")) {
            return new TableChange.DropDefault(column);
        }
        if (cursor.accept("not", "null")) {
            return new TableChange.DropNotNull(column);
        }
        return new TableChange.Set(
                cursor.accept("expression") ? Setting.DROP_EXPRESSION : Setting.IDENTITY, Optional.of(column));
    }

    private TableChange rename() {
        if (cursor.accept("to")) {
            return new TableChange.RenameTo(cursor.word());
        }
        boolean constraint = cursor.accept("constraint");
        if (!constraint) {
            cursor.accept("column");
        }
        String before = cursor.word();
        cursor.expect("to");
        String after = cursor.word();
        return constraint
                ? new TableChange.RenameConstraint(before, after)
                : new TableChange.RenameColumn(before, after);
    }

    private TableChange set() {
        if (cursor.accept("schema")) {
            return new TableChange.SetSchema(cursor.word());
        }
        if (cursor.is("(")) {
            return new TableChange.StorageOptions(options());
        }
        if (cursor.accept("without", "cluster")) {
            return new TableChange.Set(Setting.CLUSTER, Optional.empty());
        }
        Setting setting = cursor.accept("tablespace")
                ? Setting.TABLESPACE
                : cursor.accept("logged") || cursor.accept("unlogged")
                        ? Setting.LOGGED
                        : cursor.accept("access", "method")
                                ? Setting.ACCESS_METHOD
                                : kind == Kind.SEQUENCE ? Setting.SEQUENCE : Setting.OTHER;
        return new TableChange.Set(setting, Optional.empty());
    }

    private List<String> options() {
        Cursor inside = new Cursor(cursor.brackets());
        List<String> names = new ArrayList<>();
        do {
            names.add(inside.name().name());
            inside.skipElement();
        } while (inside.accept(","));
        return names;
    }

    private TableChange other() {
        if (cursor.accept("reset")) {
            return new TableChange.StorageOptions(options());
        }
        if (cursor.accept("owner")) {
            return new TableChange.Set(Setting.OWNER, Optional.empty());
        }
        if (kind == Kind.SEQUENCE) {
            return new TableChange.Set(Setting.SEQUENCE, Optional.empty());
        }
        if (cursor.accept("cluster", "on")) {
            return new TableChange.Set(Setting.CLUSTER, Optional.of(cursor.word()));
        }
        if (cursor.accept("replica", "identity")) {
            return new TableChange.Set(Setting.REPLICA_IDENTITY, Optional.empty());
        }
        if (cursor.is("enable") || cursor.is("disable") || cursor.is("force") || cursor.is("no")) {
            return new TableChange.Set(enabled(), Optional.empty());
        }
        if (cursor.accept("of") || cursor.accept("not", "of")) {
            return new TableChange.Set(Setting.TYPED, Optional.empty());
        }
        return new TableChange.Set(cursor.is("depends") ? Setting.DEPENDENCY : Setting.OTHER, Optional.empty());
    }

    private Setting enabled() {
        cursor.next();
        if (!cursor.accept("always")) {
            cursor.accept("replica");
        }
        return cursor.is("trigger") ? Setting.TRIGGER : cursor.is("rule") ? Setting.RULE : Setting.ROW_SECURITY;
    }
}
