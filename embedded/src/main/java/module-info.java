/** A real PostgreSQL server from Maven artifacts. */
module dev.pgpx.embedded {
    requires static org.jspecify;
    requires transitive dev.pgpx.types;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;

    exports dev.pgpx.embedded;
}
