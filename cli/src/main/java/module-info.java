/** The pgpx command. */
module dev.pgpx.cli {
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.compiler;
    requires java.logging;
    requires static org.jspecify;
    requires dev.pgpx.jdbc;
    requires dev.pgpx.embedded;
    requires dev.pgpx.migrate;
    requires dev.pgpx.schema;
    requires dev.pgpx.settings;
    requires dev.pgpx.transfer;
    requires info.picocli;
    requires org.jline;

    exports dev.pgpx.cli;
    exports dev.pgpx.cli.connection;
    exports dev.pgpx.cli.error;
    exports dev.pgpx.cli.log;
    exports dev.pgpx.cli.output;

    opens dev.pgpx.cli to
            info.picocli;
    opens dev.pgpx.cli.config to
            info.picocli;
    opens dev.pgpx.cli.connection to
            info.picocli;
    opens dev.pgpx.cli.doctor to
            info.picocli;
    opens dev.pgpx.cli.init to
            info.picocli;
    opens dev.pgpx.cli.migrate to
            info.picocli;
    opens dev.pgpx.cli.model to
            info.picocli;
    opens dev.pgpx.cli.output to
            info.picocli;
    opens dev.pgpx.cli.schema to
            info.picocli;
    opens dev.pgpx.cli.shell to
            info.picocli;
    opens dev.pgpx.cli.sql to
            info.picocli;
    opens dev.pgpx.cli.transfer to
            info.picocli;

    uses dev.pgpx.cli.CommandFactory;
    uses dev.pgpx.migrate.file.JavaMigration;

    provides dev.pgpx.cli.CommandFactory with
            dev.pgpx.cli.init.InitCommandFactory,
            dev.pgpx.cli.model.ModelCommandFactory,
            dev.pgpx.cli.sql.SqlCommandFactory,
            dev.pgpx.cli.shell.ShellCommandFactory,
            dev.pgpx.cli.schema.SchemaCommandFactory,
            dev.pgpx.cli.migrate.MigrateCommandFactory,
            dev.pgpx.cli.config.ConfigCommandFactory,
            dev.pgpx.cli.doctor.DoctorCommandFactory,
            dev.pgpx.cli.CompletionCommandFactory,
            dev.pgpx.cli.transfer.SeedCommandFactory,
            dev.pgpx.cli.transfer.ImportCommandFactory,
            dev.pgpx.cli.transfer.ExportCommandFactory;
}
