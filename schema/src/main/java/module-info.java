/** Schema as facts: from the snapshots of the models to DDL. */
module dev.pgpx.schema {
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
    requires transitive dev.pgpx.database;

    exports dev.pgpx.schema;
    exports dev.pgpx.schema.error;
    exports dev.pgpx.schema.fact;
}
