package dev.pgpx.migrate.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file, understood.
 *
 * @param version empty for a repeatable one
 * @param description the words between version and ending
 * @param part which parts the file has
 */
record MigrationName(Optional<Version> version, String description, Part part) {
    static final String REPEATABLE = "R_";

    private static final Pattern VERSIONED = Pattern.compile("([0-9]{1,200})_+(.+?)(\\.up|\\.down)?\\.sql");
    private static final Pattern REPEATED = Pattern.compile("R_+(.+)\\.sql");

    /** What is in a file. */
    enum Part {
        /** Both, divided by markers. */
        WHOLE,
        /** The way up. */
        UP,
        /** The way down. */
        DOWN
    }

    static Optional<MigrationName> of(String file) {
        Matcher versioned = VERSIONED.matcher(file);
        if (versioned.matches()) {
            return Optional.of(new MigrationName(
                    Optional.of(Version.of(versioned.group(1))), versioned.group(2), part(versioned.group(3))));
        }
        Matcher repeated = REPEATED.matcher(file);
        return repeated.matches()
                ? Optional.of(new MigrationName(Optional.empty(), repeated.group(1), Part.WHOLE))
                : Optional.empty();
    }

    private static Part part(String ending) {
        if (ending == null) {
            return Part.WHOLE;
        }
        return ending.equals(".up") ? Part.UP : Part.DOWN;
    }

    String key() {
        return version.map(Version::digits).orElse(REPEATABLE + description);
    }
}
