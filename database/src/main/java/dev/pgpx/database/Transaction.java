package dev.pgpx.database;

/**
 * A transaction that is going on. Whatever its database does on the same thread takes part in it by itself; the handle is
 * for what only it can do. Confined to its thread.
 */
public final class Transaction {
    private final int depth;
    private boolean rollbackOnly;

    Transaction(int depth) {
        this.depth = depth;
    }

    /**
     * How deep it is nested.
     *
     * @return 0 for a transaction, 1 for the first savepoint in it, and so on
     */
    public int depth() {
        return depth;
    }

    /** Has it rolled back at its end, although its function returns normally. A nested one is rolled back to its savepoint. */
    public void rollback() {
        rollbackOnly = true;
    }

    boolean isRollbackOnly() {
        return rollbackOnly;
    }

    String savepoint() {
        return "pgpx_" + depth;
    }
}
