package dev.pgpx.schema.action;

/** Where a statement can run. */
public enum Execution {
    /** In a transaction with others. */
    TRANSACTION,
    /** In a transaction that must be committed before what it made is used: a label added to an enum. */
    COMMIT_BEFORE_USE,
    /** In no transaction: a concurrent build of an index. */
    ALONE
}
