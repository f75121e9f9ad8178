package dev.pgpx.migrate.file;

import java.util.Optional;

/** A migration: a file that is run once, a file that is run again when it has changed, or a class. */
public sealed interface Migration permits SqlMigration, RepeatableMigration, JavaMigration {
    /**
     * What the history knows it by.
     *
     * @return the digits of its version, or {@code R_} and the name of a repeatable one
     */
    String key();

    /**
     * What it does, in a few words.
     *
     * @return the words of its file's name, or what a class says
     */
    String description();

    /**
     * Where it is to be found.
     *
     * @return the path of its file, or the name of its class
     */
    String place();

    /**
     * What tells whether it was changed after it was applied.
     *
     * @return a text that stays the same as long as it does; empty when that is not known
     */
    Optional<String> checksum();
}
