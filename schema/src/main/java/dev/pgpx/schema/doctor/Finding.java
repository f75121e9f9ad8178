package dev.pgpx.schema.doctor;

import java.util.Optional;

/**
 * Something that is not well. Names in it are those of the database, whatever characters they have. Immutable.
 *
 * @param code which check found it: stable
 * @param severity how much it matters
 * @param object what it is about: a table, a setting, the server
 * @param what what is wrong, with figures
 * @param remedy what to do
 * @param statement SQL that does it, where one statement can; to be read before it is run
 */
public record Finding(
        String code, Severity severity, String object, String what, String remedy, Optional<String> statement) {}
