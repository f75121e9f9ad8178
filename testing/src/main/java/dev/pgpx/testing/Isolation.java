package dev.pgpx.testing;

/** What keeps tests apart. */
public enum Isolation {
    /** All tests of the class share a database of their own, and see what those before have left in it. */
    CLASS,
    /** Each test has a database of its own, as the template is. */
    METHOD,
    /**
     * Each test runs in a transaction of the class's database that is rolled back after it. The {@code Database} of the test is
     * confined to that transaction: what it begins itself are savepoints. What is committed elsewhere is not undone, nor are
     * sequences; what cannot be in a transaction cannot be tested so.
     */
    TRANSACTION
}
