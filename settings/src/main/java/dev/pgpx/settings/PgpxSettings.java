package dev.pgpx.settings;

/**
 * Reads settings from wherever they may be, in this order, the strongest first:
 *
 * <ol>
 *   <li>what the program says, or an option of a command;
 *   <li>system properties {@code pgpx.*};
 *   <li>environment variables {@code PGPX_*};
 *   <li>the profile's own file, {@code pgpx-PROFILE.yaml} beside {@code pgpx.yaml};
 *   <li>the profile's part of {@code pgpx.yaml}, below {@code profiles};
 *   <li>{@code pgpx.yaml}, {@code pgpx.yml} or {@code pgpx.properties} in the working folder;
 *   <li>the environment variable {@code DATABASE_URL};
 *   <li>libpq's: the service that {@code PGSERVICE} names, its environment variables, and for passwords alone {@code .pgpass};
 *   <li>the defaults.
 * </ol>
 *
 * <p>An application needs one line: {@code Database.open(PgpxSettings.load().database())}. {@code docs/guide/settings.md} explains, and
 * {@code docs/reference/settings.md} lists keys and variables. Thread-safe.
 */
public final class PgpxSettings {
    private PgpxSettings() {}

    /**
     * Reads the settings of this process.
     *
     * @return what was found
     * @throws SettingsSourceException naming all that is wrong, each with its place; nothing was opened
     */
    public static ResolvedSettings load() {
        return loader().load();
    }

    /**
     * Begins to read the settings of this process in another way.
     *
     * @return a loader
     */
    public static SettingsLoader loader() {
        return loader(Surroundings.ofProcess());
    }

    /**
     * Begins to read the settings of other surroundings; nothing of the process itself is looked at.
     *
     * @param surroundings the environment, the folders
     * @return a loader
     */
    public static SettingsLoader loader(Surroundings surroundings) {
        return new SettingsLoader(surroundings);
    }
}
