package dev.pgpx.examples.demo;

import static dev.pgpx.examples.world.CountryTable.COUNTRY;
import static dev.pgpx.examples.world.CurrencyTable.CURRENCY;
import static dev.pgpx.examples.world.LanguageTable.LANGUAGE;
import static dev.pgpx.examples.world.RegionTable.REGION;
import static dev.pgpx.examples.world.TenderTable.TENDER;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.upsert;

import dev.pgpx.database.Database;
import dev.pgpx.examples.world.Continent;
import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.Currency;
import dev.pgpx.model.Many;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The queries of the demo. The bodies of these methods are what the demo shows as "the Java that ran": it reads this file, so
 * what is shown is what runs.
 */
@SuppressWarnings("BadImport") // Error Prone knows other methods called "from"; here it reads as SQL
final class WorldQueries {
    private final Database db;

    record Spread(String language, long countries, BigDecimal people) {}

    record Money(String code, String name, Range<LocalDate> valid) {}

    record Stage(String when, long rows) {}

    WorldQueries(Database db) {
        this.db = db;
    }

    List<Country> largeInEurope() {
        return db.list(from(COUNTRY)
                .where(COUNTRY.continent.eq(Continent.EUROPE))
                .where(COUNTRY.population.gt(40_000_000L))
                .orderBy(COUNTRY.population.desc()));
    }

    List<Spread> widestLanguages() {
        return db.list(select(LANGUAGE.name, count(), sum(COUNTRY.population))
                .from(COUNTRY)
                .join(COUNTRY.languages)
                .groupBy(LANGUAGE.name)
                .having(count().ge(10L))
                .orderBy(count().desc(), LANGUAGE.name.asc())
                .map(Spread::new));
    }

    List<Country> westernEurope() {
        return db.list(from(COUNTRY)
                .join(COUNTRY.regions)
                .where(REGION.name.eq("Western Europe"))
                .load(COUNTRY.languages)
                .orderBy(COUNTRY.name.asc()));
    }

    Country byGermanName() {
        return db.one(from(COUNTRY).where(COUNTRY.names.text("de").eq("Frankreich")));
    }

    List<Money> legalTender(String country, LocalDate date) {
        return db.list(select(CURRENCY.code, CURRENCY.name, TENDER.valid)
                .from(TENDER)
                .join(TENDER.currency)
                .where(TENDER.countryCode.eq(country), TENDER.legal)
                .where(TENDER.valid.contains(date))
                .orderBy(TENDER.valid.asc())
                .map(Money::new));
    }

    List<Country> inTwoScripts() {
        return db.list(from(COUNTRY)
                .where(COUNTRY.scripts.contains("Cyrillic", "Latin"))
                .orderBy(COUNTRY.name.asc()));
    }

    List<Currency> savedTwice() {
        Currency thaler = new Currency("PGX", "Thaler", 2, Many.unloaded());
        Currency dollar = new Currency("PGX", "Dollar", 2, Many.unloaded());
        return Stream.of(thaler, dollar)
                .map(currency -> upsert(CURRENCY, currency).onConflict(CURRENCY.code))
                .map(upsert -> db.one(upsert.returning()))
                .toList();
    }

    List<Stage> deletedAndRolledBack() {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage("before", db.count(from(TENDER))));
        db.inTransaction(transaction -> {
            db.run(delete(TENDER).where(TENDER.valid.upper().isNotNull()));
            stages.add(new Stage("past ones deleted", db.count(from(TENDER))));
            transaction.rollback();
        });
        stages.add(new Stage("after the rollback", db.count(from(TENDER))));
        return stages;
    }
}
