package dev.pgpx.query;

/**
 * Finds out whether a statement may compare its values with a column that is not for other people's eyes: it names the
 * column, or all columns of its table within a query from which the statement around it reads. All columns of the
 * outermost query are only read.
 */
final class SensitiveTokens {
    private SensitiveTokens() {}

    static boolean areIn(Object[] tokens) {
        int depth = 0;
        for (Object token : tokens) {
            if (token instanceof Token.Mark mark) {
                depth += mark == Token.Mark.CLOSE ? -1 : 1;
            } else if (token instanceof ColumnReference column) {
                if (isSensitive(column.table(), column.name())) {
                    return true;
                }
            } else if (depth > 1 && token instanceof TableReference.AllColumns all && hasSensitive(all.table())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSensitive(Table<?> table, String name) {
        Column<?> column = table.columnNamed(name);
        return column != null && column.definition().codec().isSensitive();
    }

    private static boolean hasSensitive(Table<?> table) {
        return table.columns().stream()
                .anyMatch(column -> column.definition().codec().isSensitive());
    }
}
