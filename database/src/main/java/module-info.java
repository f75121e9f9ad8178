/** Settings, the engine seam, transactions and entity operations. */
module dev.pgpx.database {
    requires static org.jspecify;
    requires transitive dev.pgpx.query;
}
