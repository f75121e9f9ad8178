package dev.pgpx.examples.world;

import java.util.List;

/**
 * All rows of the demo. Countries hold their zones, tenders, languages and regions loaded; the other sides are not. Immutable.
 *
 * @param countries by code
 * @param languages by code
 * @param regions by code
 * @param currencies by code
 */
public record World(
        List<Country> countries, List<Language> languages, List<Region> regions, List<Currency> currencies) {
    /** Copies the lists. */
    public World {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
        currencies = List.copyOf(currencies);
    }
}
