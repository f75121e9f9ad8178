/** Migrations as files and classes: versions, parts, options, checksums; read with all problems in one go. */
@NullMarked
package dev.pgpx.migrate.file;

import org.jspecify.annotations.NullMarked;
