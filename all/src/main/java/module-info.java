/** The one module that applications name: it hands on the engine, the schema tools and all beneath them. */
module dev.pgpx {
    requires transitive dev.pgpx.jdbc;
    requires transitive dev.pgpx.schema;
}
