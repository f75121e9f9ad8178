package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.types.Range;
import java.time.LocalDate;

/**
 * The use of a currency in a country for a time. Two may overlap, and one country may have had a currency twice.
 *
 * @param country where
 * @param currency which
 * @param valid from the first day to before the day after the last; without a bound where CLDR knows none
 * @param legal false for units that nobody pays with, such as index units and bonds
 */
@Table
public record Tender(@Id One<Country> country, @Id One<Currency> currency, @Id Range<LocalDate> valid, boolean legal) {}
