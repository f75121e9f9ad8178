package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query does with rows that count as deleted, of tables that have a column for that. They are left out before tables
 * are joined, so that an outer join finds no partner in them.
 */
enum DeletedRows {
    /** They are not there. */
    LEFT_OUT,
    /** They are there like all others. */
    INCLUDED,
    /** Of the first table only they are there, of the others none. */
    ONLY;

    /** Says that tables reached by implicit paths are read with such rows, too. */
    enum Mark implements Token {
        INCLUDED;

        @Override
        public void write(SqlText out) {
            // it is looked for where the query is opened
        }
    }

    /** Appends the items of FROM; gives what WHERE must ask for besides. */
    List<Node> renderFrom(SqlWriter out, List<Join> from) {
        if (this == INCLUDED) {
            out.token(Mark.INCLUDED);
        }
        List<Node> conditions = List.of();
        for (int i = 0; i < from.size(); i++) {
            Join join = from.get(i);
            Node condition = conditionOf(join, i == 0);
            if (condition == null) {
                join.render(out);
            } else if (join.kind() == Join.Kind.FULL || join.isUsing() || isNulledAfter(from, i)) {
                renderAlone(out, join, i == 0);
            } else if (join.on() == null || join.kind() == Join.Kind.RIGHT) {
                join.render(out);
                conditions = appended(conditions, condition);
            } else {
                join.renderWith(out, condition);
            }
        }
        return conditions;
    }

    private static List<Node> appended(List<Node> conditions, Node more) {
        List<Node> longer = new ArrayList<>(conditions);
        longer.add(more);
        return longer;
    }

    private @Nullable Node conditionOf(Join join, boolean first) {
        if (this == INCLUDED) {
            return null;
        }
        Column<?> deletedAt = deletedAt(join.item());
        if (this == ONLY && first) {
            if (deletedAt == null) {
                throw QueryException.of("PGPX-1120", join.item().alias(), "onlyDeleted()");
            }
            return deleted(deletedAt);
        }
        return deletedAt == null ? null : notDeleted(deletedAt);
    }

    private static @Nullable Column<?> deletedAt(FromItem item) {
        if (item instanceof Table<?> table) {
            return table.roles().deletedAt();
        }
        return item instanceof TableScan<?> scan ? scan.table().roles().deletedAt() : null;
    }

    static Node deleted(Column<?> deletedAt) {
        return new Node.Postfix(deletedAt.definition().node(), " is not null");
    }

    static Node notDeleted(Column<?> deletedAt) {
        return new Node.Postfix(deletedAt.definition().node(), " is null");
    }

    /** Whether a later join keeps rows that have no partner in this one, whose columns are null then. */
    private static boolean isNulledAfter(List<Join> from, int index) {
        for (Join later : from.subList(index + 1, from.size())) {
            if (later.kind() == Join.Kind.RIGHT || later.kind() == Join.Kind.FULL) {
                return true;
            }
        }
        return false;
    }

    /** Where no condition of the query can say it, the table is a query of its own. */
    private void renderAlone(SqlWriter out, Join join, boolean first) {
        if (!(join.item() instanceof Table<?> table)) {
            throw QueryException.of("PGPX-1121", join.item().alias());
        }
        boolean only = this == ONLY && first;
        join.renderWith(
                out, new TableReference(table, only ? TableReference.Kind.DELETED : TableReference.Kind.NOT_DELETED));
    }
}
