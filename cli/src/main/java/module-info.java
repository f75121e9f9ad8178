/** The pgpx command. */
module dev.pgpx.cli {
    requires static org.jspecify;
    requires dev.pgpx.jdbc;
    requires dev.pgpx.schema;
    requires dev.pgpx.embedded;
    requires info.picocli;
}
