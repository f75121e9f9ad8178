/** The one module that applications name: it hands on the engine, the schema tools, migrations and all beneath them. */
module dev.pgpx {
    requires transitive dev.pgpx.jdbc;
    requires transitive dev.pgpx.migrate;
    requires transitive dev.pgpx.settings;
}
