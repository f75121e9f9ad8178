package dev.pgpx.examples.demo;

import static dev.pgpx.examples.world.CountryTable.COUNTRY;
import static dev.pgpx.examples.world.CurrencyTable.CURRENCY;
import static dev.pgpx.examples.world.LanguageTable.LANGUAGE;
import static dev.pgpx.examples.world.RegionTable.REGION;
import static dev.pgpx.examples.world.TenderTable.TENDER;
import static dev.pgpx.examples.world.ZoneTable.ZONE;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.Language;
import dev.pgpx.examples.world.Region;
import dev.pgpx.examples.world.World;
import dev.pgpx.query.RawSql;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the world into tables. */
final class WorldStore {
    private final Database db;
    private final Schema schema = Schema.ofModels(COUNTRY, LANGUAGE, REGION, CURRENCY, TENDER, ZONE);

    /** What the demo makes in a database. */
    record Names(List<String> tables, List<String> types) {}

    WorldStore(Database db) {
        this.db = db;
    }

    Names names() {
        return new Names(
                schema.facts(TableFact.class).stream()
                        .map(table -> table.name().sql())
                        .toList(),
                schema.facts(EnumFact.class).stream()
                        .map(type -> type.name().sql())
                        .toList());
    }

    /** Refuses a database where one of the tables or types is. */
    void refuseToOverwrite() {
        List<String> there = db.list(
                sql("""
                        select 'table ' || name from unnest(:tables) as name where to_regclass(name) is not null
                        union all
                        select 'type ' || name from unnest(:types) as name where to_regtype(name) is not null""")
                        .bindAll("tables", Codecs.TEXT, names().tables())
                        .bindAll("types", Codecs.TEXT, names().types())
                        .as(Codecs.TEXT));
        if (!there.isEmpty()) {
            throw DemoMessages.occupied(String.join(", ", there), db.target());
        }
    }

    void create() {
        schema.createAll(db);
    }

    /** Writes all rows, or none. */
    void write(World world) {
        List<Country> countries = world.countries();
        db.inTransaction(transaction -> {
            db.insertAll(COUNTRY, countries);
            db.insertAll(LANGUAGE, world.languages());
            db.insertAll(REGION, world.regions());
            db.insertAll(CURRENCY, world.currencies());
            db.insertAll(ZONE, each(countries, country -> country.zones().stream()));
            db.insertAll(TENDER, each(countries, country -> country.tenders().stream()));
            db.run(link(
                    sql("insert into country_language (country_code, language_code) select * from unnest(:from, :to)")
                            .label("insert country_language"),
                    countries,
                    country -> country.languages().stream().map(Language::code)));
            db.run(link(
                    sql("insert into country_region (country_code, region_code) select * from unnest(:from, :to)")
                            .label("insert country_region"),
                    countries,
                    country -> country.regions().stream().map(Region::code)));
        });
    }

    private static <T> List<T> each(List<Country> countries, Function<Country, Stream<T>> parts) {
        return countries.stream().flatMap(parts).toList();
    }

    private static RawSql link(RawSql insert, List<Country> countries, Function<Country, Stream<String>> targets) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (Country country : countries) {
            targets.apply(country).forEach(target -> {
                from.add(country.code());
                to.add(target);
            });
        }
        return insert.bindAll("from", Codecs.TEXT, from).bindAll("to", Codecs.TEXT, to);
    }
}
