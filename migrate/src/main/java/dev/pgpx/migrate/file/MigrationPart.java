package dev.pgpx.migrate.file;

import dev.pgpx.schema.script.SqlScript;

/**
 * One direction of a migration. Immutable.
 *
 * @param options how it is run
 * @param script its statements, at least one; their places are those in the file
 */
public record MigrationPart(MigrationOptions options, SqlScript script) {}
