package dev.pgpx.database.engine;

import dev.pgpx.database.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Makes engines; found by the {@link java.util.ServiceLoader}. */
public interface EngineFactory {
    /**
     * Makes an engine. No connection is opened yet.
     *
     * @param settings how to reach the server
     * @return the engine; null when this factory has none for the settings
     */
    @Nullable
    Engine create(Settings settings);
}
