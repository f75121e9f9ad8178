/** Metrics and observations of statements, transactions and the pool, by Micrometer. */
module dev.pgpx.micrometer {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires transitive micrometer.commons;
    requires transitive micrometer.core;
    requires transitive micrometer.observation;

    exports dev.pgpx.micrometer;
}
