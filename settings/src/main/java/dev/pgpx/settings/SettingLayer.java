package dev.pgpx.settings;

/** Where values come from, the strongest first: of two values for one key, that of the earlier layer counts. */
public enum SettingLayer {
    /** Said by the program, or by an option of a command. */
    GIVEN("given by the program"),
    /** A system property that begins with {@code pgpx.}. */
    SYSTEM_PROPERTY("a system property"),
    /** An environment variable that begins with {@code PGPX_}. */
    ENVIRONMENT("an environment variable of pgpx"),
    /** The profile's own file: {@code pgpx-PROFILE.yaml} beside {@code pgpx.yaml}. */
    PROFILE_FILE("the file of the profile"),
    /** The profile's part of {@code pgpx.yaml}, below {@code profiles}. */
    PROFILE_PART("the profile's part of the file"),
    /** The file {@code pgpx.yaml} or {@code pgpx.properties}. */
    FILE("the file"),
    /** The environment variable {@code DATABASE_URL}. */
    DATABASE_URL("DATABASE_URL"),
    /** What {@code PGSERVICE} names in a {@code pg_service.conf}. */
    SERVICE("a service of libpq"),
    /** An environment variable of libpq. */
    LIBPQ("an environment variable of libpq"),
    /** libpq's {@code .pgpass}; it has passwords only. */
    PASSWORD_FILE("the password file of libpq"),
    /** Nobody has said anything. */
    DEFAULT("the default");

    private final String words;

    SettingLayer(String words) {
        this.words = words;
    }

    /**
     * In words.
     *
     * @return half a line, such as {@code the file}
     */
    public String words() {
        return words;
    }
}
