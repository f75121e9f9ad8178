/** Settings from files, profiles, the environment and what libpq reads. */
module dev.pgpx.settings {
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires org.snakeyaml.engine;

    exports dev.pgpx.settings;
}
