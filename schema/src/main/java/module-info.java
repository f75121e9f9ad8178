/** Schema as facts: from the snapshots of the models to DDL. */
module dev.pgpx.schema {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
}
