/** Migrations: files and their history, planned from the models, checked before they run, applied so that no kill leaves doubt. */
module dev.pgpx.migrate {
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
    requires transitive dev.pgpx.schema;

    exports dev.pgpx.migrate;
    exports dev.pgpx.migrate.author;
    exports dev.pgpx.migrate.data;
    exports dev.pgpx.migrate.error;
    exports dev.pgpx.migrate.file;
    exports dev.pgpx.migrate.history;
    exports dev.pgpx.migrate.lint;
    exports dev.pgpx.migrate.run;
    exports dev.pgpx.migrate.statement;

    uses dev.pgpx.migrate.file.JavaMigration;
}
