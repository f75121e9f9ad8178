/** Settings from files, profiles, the environment and what libpq reads. */
module dev.pgpx.settings {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires org.snakeyaml.engine.v2;

    exports dev.pgpx.settings;
}
