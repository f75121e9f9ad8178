package dev.pgpx.query;

/** Finds out whether a statement writes to a table that has a history, which wants to know who does. */
final class AuditedTokens {
    private AuditedTokens() {}

    static boolean areIn(Object[] tokens) {
        for (Object token : tokens) {
            if (token instanceof TableReference target && target.kind() == TableReference.Kind.TARGET) {
                if (target.table() instanceof AuditedTable) {
                    return true;
                }
            } else if (token instanceof InputCommand command && command.writesHistory()) {
                return true;
            }
        }
        return false;
    }
}
