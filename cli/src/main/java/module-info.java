/** The pgpx command. */
module dev.pgpx.cli {
    requires com.fasterxml.jackson.core;
    requires java.compiler;
    requires static org.jspecify;
    requires dev.pgpx.jdbc;
    requires dev.pgpx.embedded;
    requires dev.pgpx.migrate;
    requires dev.pgpx.schema;
    requires info.picocli;

    exports dev.pgpx.cli;

    opens dev.pgpx.cli to
            info.picocli;

    uses dev.pgpx.cli.CommandFactory;
    uses dev.pgpx.migrate.file.JavaMigration;

    provides dev.pgpx.cli.CommandFactory with
            dev.pgpx.cli.SqlCommandFactory,
            dev.pgpx.cli.SchemaCommandFactory,
            dev.pgpx.cli.MigrateCommandFactory;
}
