package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import java.util.List;
import java.util.Set;

/**
 * A command over the rows of a batch, whole. One token, so that a text that is known is found at once.
 *
 * @param returning whether it gives back, for each row, its ordinal and all columns
 */
record InputCommand(Kind kind, InputToken input, boolean returning) implements Token {
    private static final String TARGET = "pgpx_target";

    /** Columns that an update does not take from the record. */
    private static final Set<ColumnFlag> KEPT = Set.of(
            ColumnFlag.ID,
            ColumnFlag.GENERATED,
            ColumnFlag.VERSION,
            ColumnFlag.DISCRIMINATOR,
            ColumnFlag.CREATED_AT,
            ColumnFlag.CREATED_BY,
            ColumnFlag.UPDATED_AT,
            ColumnFlag.UPDATED_BY,
            ColumnFlag.DELETED_AT);

    enum Kind {
        /** Inserts the rows. */
        INSERT,
        /** Updates the rows that have their keys, and their versions. */
        UPDATE,
        /** Deletes them. */
        DELETE,
        /** Marks them as deleted. */
        MARK_DELETED,
        /** Reads the rows that have their keys. */
        FIND
    }

    boolean writesHistory() {
        return kind != Kind.FIND && table() instanceof AuditedTable;
    }

    private Table<?> table() {
        return input.table();
    }

    @Override
    public void write(SqlText out) {
        StoredTables.requireOne(table(), "a command over rows that are given");
        String name = Identifiers.quote(table().schema(), table().name());
        switch (kind) {
            case INSERT -> insert(out, name);
            case UPDATE -> {
                out.text("update ").text(name).text(" as " + TARGET + " set ");
                assignments(out);
                source(out, " from ");
                notDeleted(out);
            }
            case DELETE -> {
                out.text("delete from ").text(name).text(" as " + TARGET);
                source(out, " using ");
            }
            case MARK_DELETED -> {
                out.text("update ").text(name).text(" as " + TARGET + " set ");
                markDeleted(out);
                source(out, " from ");
                notDeleted(out);
            }
            case FIND -> {
                out.text("select ");
                columns(out);
                out.text(" from ").text(name).text(" as " + TARGET + " join ");
                input.write(out);
                key(out, " on ", false);
                out.text(" order by ").identifier(InputToken.ORDINAL);
            }
        }
        if (returning) {
            out.text(" returning ");
            columns(out);
        }
    }

    private void insert(SqlText out, String name) {
        List<? extends Column<?>> written = InputToken.at(input.columns(), table());
        boolean generated = written.stream().anyMatch(column -> column.has(ColumnFlag.GENERATED));
        out.text("insert into ").text(name);
        names(out, written, " (", ")");
        out.text((generated ? Overriding.SYSTEM_VALUE : Overriding.NONE).words());
        names(out, written, " select ", " from ");
        input.write(out);
    }

    private static void names(SqlText out, List<? extends Column<?>> columns, String first, String last) {
        String before = first;
        for (Column<?> column : columns) {
            out.text(before).identifier(column.name());
            before = ", ";
        }
        out.text(last);
    }

    /** The ordinal, and all columns of the row as it is now. */
    private void columns(SqlText out) {
        out.identifier(InputToken.ORDINAL);
        for (Column<?> column : table().columns()) {
            out.text(", " + TARGET + ".").identifier(column.name());
        }
    }

    private void assignments(SqlText out) {
        String before = "";
        for (Column<?> column : table().columns()) {
            if (isChanged(column)) {
                out.text(before);
                changed(out, column);
                before = ", ";
            }
        }
        if (before.isEmpty()) { // nothing but the key: it stays what it is
            Column<?> key = table().keyColumns().get(0);
            out.identifier(key.name()).text(" = " + TARGET + ".").identifier(key.name());
        }
    }

    private boolean isChanged(Column<?> column) {
        return followsFromChange(column) || KEPT.stream().noneMatch(column::has);
    }

    /** Whether every change sets a column, whatever the record says. */
    private static boolean followsFromChange(Column<?> column) {
        boolean counts = column.has(ColumnFlag.VERSION) && !column.has(ColumnFlag.GENERATED);
        return counts || column.has(ColumnFlag.UPDATED_AT) || column.has(ColumnFlag.UPDATED_BY);
    }

    private void changed(SqlText out, Column<?> column) {
        out.identifier(column.name()).text(" = ");
        if (column.has(ColumnFlag.VERSION)) {
            out.text(TARGET + ".").identifier(column.name()).text(" + 1");
        } else if (column.has(ColumnFlag.UPDATED_AT)) {
            out.text("now()");
        } else if (column.has(ColumnFlag.UPDATED_BY)
                && !input.columns().get(column.definition().index())) {
            out.text("default");
        } else {
            out.text(InputToken.ALIAS + ".").identifier(column.name());
        }
    }

    private void markDeleted(SqlText out) {
        String before = "";
        for (Column<?> column : table().columns()) {
            if (column.has(ColumnFlag.DELETED_AT)) {
                out.text(before).identifier(column.name()).text(" = now()");
                before = ", ";
            } else if (followsFromChange(column)) {
                out.text(before);
                changed(out, column);
                before = ", ";
            }
        }
    }

    private void notDeleted(SqlText out) {
        table().column(ColumnFlag.DELETED_AT).ifPresent(column -> out.text(" and " + TARGET + ".")
                .identifier(column.name())
                .text(" is null"));
    }

    private void source(SqlText out, String word) {
        out.text(word);
        input.write(out);
        key(out, " where ", true);
    }

    private void key(SqlText out, String word, boolean versioned) {
        String before = word;
        for (Column<?> column : table().columns()) {
            boolean state = column.has(ColumnFlag.VERSION) || column.has(ColumnFlag.DISCRIMINATOR);
            if (column.has(ColumnFlag.ID) || (versioned && state)) {
                out.text(before).text(TARGET + ".").identifier(column.name());
                out.text(" = " + InputToken.ALIAS + ".").identifier(column.name());
                before = " and ";
            }
        }
    }
}
