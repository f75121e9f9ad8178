/** Schema as facts: from the snapshots of the models and from the catalogs of a database; compared, ordered, made into DDL. */
@SuppressWarnings("module") // those that lie above this one
module dev.pgpx.schema {
    requires java.compiler;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
    requires transitive dev.pgpx.database;

    exports dev.pgpx.schema;
    exports dev.pgpx.schema.action;
    exports dev.pgpx.schema.catalog;
    exports dev.pgpx.schema.dictionary;
    exports dev.pgpx.schema.diff;
    exports dev.pgpx.schema.doctor;
    exports dev.pgpx.schema.draw;
    exports dev.pgpx.schema.error;
    exports dev.pgpx.schema.export;
    exports dev.pgpx.schema.fact;
    exports dev.pgpx.schema.manage;
    exports dev.pgpx.schema.models;
    exports dev.pgpx.schema.plan;
    exports dev.pgpx.schema.script;
    exports dev.pgpx.schema.json to
            dev.pgpx.cli,
            dev.pgpx.migrate,
            dev.pgpx.transfer;
}
