package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

/**
 * A time zone with a place of its own.
 *
 * @param id its name in the IANA database
 * @param country where it is
 * @param city the English name of the place it is named for
 * @param offsetMinutes how far its standard time is ahead of UTC; negative to the west
 */
@Table
public record Zone(@Id String id, One<Country> country, String city, int offsetMinutes) {}
