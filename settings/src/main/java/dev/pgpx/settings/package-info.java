/**
 * Settings of pgpx and of applications: from files, profiles, the environment and what libpq reads, in one order, each value with
 * its origin. {@link dev.pgpx.settings.PgpxSettings} is the door.
 */
@NullMarked
package dev.pgpx.settings;

import org.jspecify.annotations.NullMarked;
