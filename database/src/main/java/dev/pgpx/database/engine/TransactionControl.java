package dev.pgpx.database.engine;

/** How an SQL text itself controls transactions. */
public enum TransactionControl {
    /** Not at all. A procedure or {@code do} block that it runs may still commit, where there is no transaction around it. */
    NONE,
    /** It begins one: {@code begin}, {@code start transaction}. */
    BEGIN,
    /** It ends one: {@code commit}, {@code end}, {@code rollback}, {@code abort}; with {@code and chain} the next begins at once. */
    END,
    /** It sets, releases or returns to a savepoint. */
    SAVEPOINT,
    /** {@code prepare transaction}, {@code commit prepared}, {@code rollback prepared}. */
    TWO_PHASE,
    /** Its statements do different ones of these. */
    SEVERAL
}
