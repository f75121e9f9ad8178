/** JUnit extension: a database of its own for each test class. */
module dev.pgpx.testing {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires transitive dev.pgpx.embedded;
    requires java.sql;
    requires transitive org.junit.jupiter.api;

    exports dev.pgpx.testing;
    exports dev.pgpx.testing.fault;
    exports dev.pgpx.testing.pooler;
}
