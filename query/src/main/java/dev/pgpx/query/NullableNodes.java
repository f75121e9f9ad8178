package dev.pgpx.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a query's expressions may be null: all but columns that are declared not null of tables whose rows are there. */
final class NullableNodes {
    private final Set<Table<?>> present = new HashSet<>();

    NullableNodes(List<Join> from) {
        for (Join join : from) {
            if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
                present.clear();
            }
            if (join.kind() != Join.Kind.LEFT && join.kind() != Join.Kind.FULL) {
                Table<?> table = tableOf(join.item());
                if (table != null) {
                    present.add(table);
                }
            }
        }
    }

    static @org.jspecify.annotations.Nullable Table<?> tableOf(FromItem item) {
        if (item instanceof TableScan<?> scan) {
            return scan.table();
        }
        return item instanceof Table<?> table ? table : null;
    }

    boolean contains(Node node) {
        if (node instanceof SortKey.Collate collate) {
            return contains(collate.operand());
        }
        return !(node instanceof ColumnReference column && present.contains(column.table()) && isNotNull(column));
    }

    private static boolean isNotNull(ColumnReference reference) {
        Column<?> column = reference.table().columnNamed(reference.name());
        return column != null && !column.has(ColumnFlag.NULLABLE);
    }
}
