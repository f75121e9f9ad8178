/** The pgpx command. */
module dev.pgpx.cli {
    requires static org.jspecify;
    requires dev.pgpx.jdbc;
    requires dev.pgpx.embedded;
    requires info.picocli;

    exports dev.pgpx.cli;

    opens dev.pgpx.cli to
            info.picocli;

    uses dev.pgpx.cli.CommandFactory;

    provides dev.pgpx.cli.CommandFactory with
            dev.pgpx.cli.SqlCommandFactory;
}
