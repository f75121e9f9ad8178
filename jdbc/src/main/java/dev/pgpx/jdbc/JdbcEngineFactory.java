package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineFactory;
import dev.pgpx.database.settings.Settings;

/** Makes engines over pgjdbc and HikariCP, for all settings. Found by the {@link java.util.ServiceLoader}. */
public final class JdbcEngineFactory implements EngineFactory {
    /** Made by the service loader. */
    public JdbcEngineFactory() {}

    @Override
    public Engine create(Settings settings) {
        return JdbcEngine.of(settings);
    }
}
