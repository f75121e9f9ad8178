/** A real PostgreSQL server from Maven artifacts. */
module dev.pgpx.embedded {
    requires static org.jspecify;
    requires transitive dev.pgpx.types;
}
