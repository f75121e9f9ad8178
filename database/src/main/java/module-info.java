/** Settings, the engine seam, transactions and entity operations. */
module dev.pgpx.database {
    requires static org.jspecify;
    requires static org.slf4j;
    requires transitive dev.pgpx.query;

    exports dev.pgpx.database;
    exports dev.pgpx.database.engine;
    exports dev.pgpx.database.error;
    exports dev.pgpx.database.observe;
    exports dev.pgpx.database.settings;
    exports dev.pgpx.database.transaction;

    uses dev.pgpx.database.GlobalHook;
    uses dev.pgpx.database.engine.EngineFactory;
}
