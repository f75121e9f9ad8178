package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what an upsert finds that a row is there already.
 *
 * @param columns those that are named as such
 * @param expressions all elements of the index, columns included; empty for every index
 * @param constraint the constraint's name, instead
 * @param conditions the predicate of a partial index
 */
record ConflictTarget(
        List<Column<?>> columns, List<Node> expressions, @Nullable String constraint, List<Node> conditions) {
    static final ConflictTarget ANY = new ConflictTarget(List.of(), List.of(), null, List.of());

    ConflictTarget where(List<Node> more) {
        return new ConflictTarget(columns, expressions, constraint, Lists.append(conditions, more));
    }

    /** The same, for a unique index that ignores rows that count as deleted; any index of the same columns fits that, too. */
    ConflictTarget amongNotDeleted(Table<?> table) {
        Column<?> deletedAt = table.roles().deletedAt();
        boolean key = columns.stream().allMatch(column -> column.has(ColumnFlag.ID));
        return deletedAt == null || key || !conditions.isEmpty()
                ? this
                : where(List.of(DeletedRows.notDeleted(deletedAt)));
    }

    boolean isAny() {
        return expressions.isEmpty() && constraint == null;
    }

    /** Appends it; its columns stand alone, because here the server takes no table's name before them. */
    void render(SqlWriter out, Table<?> table) {
        if (constraint != null) {
            out.text(" on constraint ").identifier(constraint);
        }
        SqlWriter.Position before = out.position();
        out.token(Unqualified.BEGIN);
        for (int i = 0; i < expressions.size(); i++) {
            Node expression = expressions.get(i);
            boolean column = expression instanceof ColumnReference;
            out.text(i == 0 ? " (" : ", ").text(column ? "" : "(").node(expression);
            out.text(column ? "" : ")");
        }
        out.text(expressions.isEmpty() ? "" : ")");
        SelectClauses.conjunction(out, " where ", conditions);
        out.token(Unqualified.END);
        if (out.hasValuesSince(before)) {
            throw QueryException.of("PGPX-1282", table.name());
        }
    }

    /** Borders between which columns stand without their table. */
    private enum Unqualified implements Token {
        BEGIN,
        END;

        @Override
        public void write(SqlText out) {
            out.qualifying(this == END);
        }
    }
}
