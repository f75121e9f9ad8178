package dev.pgpx.examples.demo;

import static dev.pgpx.examples.demo.Answer.list;
import static dev.pgpx.examples.demo.Answer.row;

import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.Language;
import java.time.LocalDate;
import java.util.List;

/** What the demo shows, in order. */
final class Steps {
    private Steps() {}

    static List<Step> all(Country country, LocalDate date) {
        return List.of(
                new Step(
                        "Filter: large countries of Europe, by an enum and a number",
                        "largeInEurope",
                        queries -> Answer.of("code", "name", "continent", "population")
                                .rows(
                                        queries.largeInEurope(),
                                        c -> row(c.code(), c.name(), c.continent(), c.population()))),
                new Step(
                        "Join and aggregation: languages that are official in most countries",
                        "widestLanguages",
                        queries -> Answer.of("language", "countries", "people there")
                                .rows(queries.widestLanguages(), s -> row(s.language(), s.countries(), s.people()))),
                new Step(
                        "Relation: countries with their languages, loaded for all of them at once",
                        "westernEurope",
                        queries -> Answer.of("country", "languages")
                                .rows(queries.westernEurope(), c -> row(c.name(), list(names(c))))),
                new Step("JSON: which country do Germans call Frankreich?", "byGermanName", queries -> Answer.of(
                                "code", "name", "in Spanish", "in Russian")
                        .rows(
                                List.of(queries.byGermanName()),
                                c -> row(
                                        c.code(),
                                        c.name(),
                                        c.names().get("es"),
                                        c.names().get("ru")))),
                new Step(
                        "Range: legal tender in " + country.name() + " on " + date, "legalTender", queries -> Answer.of(
                                        "code", "currency", "valid")
                                .rows(
                                        queries.legalTender(country.code(), date),
                                        m -> row(m.code(), m.name(), m.valid()))),
                new Step("Array: countries that write both Cyrillic and Latin", "inTwoScripts", queries -> Answer.of(
                                "country", "scripts")
                        .rows(queries.inTwoScripts(), c -> row(c.name(), list(c.scripts())))),
                new Step(
                        "Upsert: the first inserts, the second finds the row and updates it",
                        "savedTwice",
                        queries -> Answer.of("stored", "name", "decimals")
                                .rows(queries.savedTwice(), c -> row(c.code(), c.name(), c.decimals()))),
                new Step("Transaction: a delete that is rolled back", "deletedAndRolledBack", queries -> Answer.of(
                                "when", "tenders")
                        .rows(queries.deletedAndRolledBack(), s -> row(s.when(), s.rows()))));
    }

    private static List<String> names(Country country) {
        return country.languages().stream().map(Language::name).toList();
    }
}
