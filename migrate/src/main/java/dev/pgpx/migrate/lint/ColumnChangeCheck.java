package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Setting;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.migrate.statement.TableOperation.Kind;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ObjectName;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Tables and columns that become something else. */
final class ColumnChangeCheck implements Check {
    private static final Set<Kind> USED_BY_NAME =
            EnumSet.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.FOREIGN_TABLE);

    @Override
    public void check(Step step) {
        if (!(step.operation() instanceof TableOperation.Alter alter) || step.isNew(alter.table())) {
            return;
        }
        for (TableOperation.Placed placed : alter.changes()) {
            if (USED_BY_NAME.contains(alter.kind())) {
                name(step, alter.table(), placed);
            }
            change(step, alter, placed);
        }
    }

    private static void name(Step step, ObjectName table, TableOperation.Placed placed) {
        if (placed.change() instanceof TableChange.RenameColumn rename) {
            step.at(Rule.RENAME_COLUMN, placed.offset(), rename.column(), table, rename.newName());
        } else if (placed.change() instanceof TableChange.RenameTo rename) {
            ObjectName after = new ObjectName(table.schema(), rename.newName());
            String view = "alter table " + table + " rename to " + Identifiers.quote(rename.newName()) + ";\n"
                    + "create view " + table + " as select * from " + after + ";\n";
            step.safely(Rule.RENAME_TABLE, placed.offset(), "-- migrate:up\n" + view, table, after);
        } else if (placed.change() instanceof TableChange.SetSchema set) {
            step.at(Rule.RENAME_TABLE, placed.offset(), table, new ObjectName(set.schema(), table.name()));
        }
    }

    private static void change(Step step, TableOperation.Alter alter, TableOperation.Placed placed) {
        ObjectName table = alter.table();
        int offset = placed.offset();
        if (placed.change() instanceof TableChange.SetType set && !set.isFree(table, step.known())) {
            String value = set.using()
                    .orElse(Identifiers.quote(set.column()) + "::" + set.type().sql());
            step.safely(
                    Rule.TYPE_CHANGE_REWRITES,
                    offset,
                    Rewrites.type(table, set.column(), set.type(), value),
                    set.column(),
                    table,
                    set.type().sql());
        } else if (placed.change() instanceof TableChange.DropNotNull drop) {
            step.at(Rule.DROP_NOT_NULL, offset, drop.column(), table);
        } else if (placed.change() instanceof TableChange.DetachPartition detach
                && !detach.concurrently()
                && !detach.finish()) {
            String rewrite = "alter table " + table + " detach partition " + detach.partition() + " concurrently";
            if (step.server() >= 14) {
                step.safely(Rule.DETACH_NOT_CONCURRENT, offset, Rewrites.steps(rewrite), detach.partition(), table);
            }
        } else if (placed.change() instanceof TableChange.Set set) {
            setting(step, table, set.setting(), offset);
        }
    }

    private static void setting(Step step, ObjectName table, Setting setting, int offset) {
        switch (setting) {
            case TABLESPACE, LOGGED, ACCESS_METHOD -> step.at(Rule.STORAGE_REWRITES, offset, table);
            case TRIGGER -> {
                if (step.shape()
                        .source()
                        .sql()
                        .substring(offset)
                        .toLowerCase(Locale.ROOT)
                        .startsWith("disable")) {
                    step.at(Rule.DISABLE_TRIGGER, offset, table);
                }
            }
            default -> {
                // does no harm
            }
        }
    }
}
