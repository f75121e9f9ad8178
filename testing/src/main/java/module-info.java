/** JUnit extension: databases for tests, and what else it takes to test what talks to PostgreSQL. */
module dev.pgpx.testing {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires transitive dev.pgpx.embedded;
    requires dev.pgpx.migrate;
    requires dev.pgpx.transfer;
    requires java.sql;
    requires transitive org.junit.jupiter.api;

    exports dev.pgpx.testing;
    exports dev.pgpx.testing.error;
    exports dev.pgpx.testing.fault;
    exports dev.pgpx.testing.fixture;
    exports dev.pgpx.testing.pooler;
    exports dev.pgpx.testing.script;
    exports dev.pgpx.testing.server;
    exports dev.pgpx.testing.snapshot;
    exports dev.pgpx.testing.statements;
    exports dev.pgpx.testing.template;
}
