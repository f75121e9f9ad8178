package dev.pgpx.examples.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.examples.world.Continent;
import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.Currency;
import dev.pgpx.examples.world.Language;
import dev.pgpx.examples.world.Region;
import dev.pgpx.examples.world.Tender;
import dev.pgpx.examples.world.World;
import dev.pgpx.examples.world.Zone;
import dev.pgpx.model.One;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CldrTest {
    private static final World WORLD = Cldr.read();

    private static Country country(String code) {
        return WORLD.countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> currencies(String country, LocalDate day) {
        return country(country).tenders().stream()
                .filter(tender -> tender.legal() && contains(tender.valid(), day))
                .map(Tenders::currencyCode)
                .toList();
    }

    private static boolean contains(Range<LocalDate> range, LocalDate day) {
        LocalDate lower = range.lower();
        LocalDate upper = range.upper();
        return (lower == null || !day.isBefore(lower)) && (upper == null || day.isBefore(upper));
    }

    @Test
    void everythingIsThereOnce() {
        assertThat(WORLD.countries())
                .extracting(Country::code)
                .hasSizeGreaterThan(240)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(WORLD.languages())
                .extracting(Language::code)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(WORLD.regions())
                .extracting(Region::code)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(WORLD.currencies())
                .extracting(Currency::code)
                .hasSizeGreaterThan(250)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(WORLD.countries().stream().flatMap(country -> country.zones().stream()))
                .extracting(Zone::id)
                .hasSizeGreaterThan(400)
                .doesNotHaveDuplicates();
        assertThat(WORLD.countries().stream().flatMap(country -> country.tenders().stream()))
                .hasSizeGreaterThan(450)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCountryHasANameInEveryLanguage() {
        Set<String> languages = country("FR").names().keySet();

        assertThat(languages).contains("de", "en", "fr", "zh");
        assertThat(WORLD.countries()).allSatisfy(country -> {
            assertThat(country.name()).isNotBlank().isNotEqualTo(country.code());
            assertThat(country.names()).containsOnlyKeys(languages).doesNotContainValue("");
            assertThat(country.names()).containsEntry("en", country.name());
        });
    }

    @Test
    void tellsTheFactsOfAFewCountries() {
        Country france = country("FR");

        assertThat(france.name()).isEqualTo("France");
        assertThat(france.names()).containsEntry("de", "Frankreich").containsEntry("ja", "フランス");
        assertThat(france.continent()).isEqualTo(Continent.EUROPE);
        assertThat(france.population()).isBetween(60_000_000L, 75_000_000L);
        assertThat(france.zones())
                .extracting(Zone::id, Zone::city, Zone::offsetMinutes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Europe/Paris", "Paris", 60));
        assertThat(france.regions())
                .extracting(Region::name)
                .contains("Western Europe", "European Union", "Eurozone", "United Nations");
        assertThat(country("CH").languages())
                .extracting(Language::name)
                .contains("German", "French", "Italian", "Romansh");
        assertThat(country("RS").scripts()).contains("Cyrillic", "Latin");
        assertThat(country("IN").zones()).extracting(Zone::id).containsExactly("Asia/Kolkata");
        assertThat(country("US").zones()).hasSizeGreaterThan(20);
        assertThat(country("AQ").tenders()).isEmpty();
    }

    @Test
    void everyContinentHasItsPeople() {
        assertThat(WORLD.countries().stream()
                        .collect(
                                Collectors.groupingBy(Country::continent, Collectors.summingLong(Country::population))))
                .hasSize(5)
                .hasEntrySatisfying(Continent.ASIA, people -> assertThat(people).isGreaterThan(4_000_000_000L))
                .hasEntrySatisfying(
                        Continent.EUROPE, people -> assertThat(people).isBetween(650_000_000L, 850_000_000L));
    }

    @Test
    void currenciesHaveTheirPeriods() {
        assertThat(currencies("FR", LocalDate.of(1990, 1, 1))).containsExactly("FRF");
        assertThat(currencies("DE", LocalDate.of(2026, 1, 1))).containsExactly("EUR");
        assertThat(currencies("DE", LocalDate.of(2002, 1, 15))).containsExactly("EUR", "DEM");
        assertThat(currencies("DE", LocalDate.of(2002, 2, 28))).contains("DEM");
        assertThat(currencies("DE", LocalDate.of(2002, 3, 1))).containsExactly("EUR");
    }

    @Test
    void aCountryMayHaveHadACurrencyTwice() {
        assertThat(country("PS").tenders().stream()
                        .filter(tender -> Tenders.currencyCode(tender).equals("JOD")))
                .extracting(Tender::valid)
                .containsExactly(
                        Range.atLeast(LocalDate.of(1996, 2, 12)),
                        Range.closedOpen(LocalDate.of(1950, 7, 1), LocalDate.of(1967, 6, 2)));
    }

    @Test
    void unknownDaysAreMissingBounds() {
        assertThat(country("CH").tenders())
                .contains(new Tender(One.key("CH"), One.key("CHE"), Range.all(), false))
                .contains(new Tender(One.key("CH"), One.key("CHF"), Range.atLeast(LocalDate.of(1799, 3, 17)), true));
        assertThat(country("US").tenders())
                .contains(new Tender(One.key("US"), One.key("USS"), Range.lessThan(LocalDate.of(2014, 3, 2)), false));
    }

    @Test
    void daysThatCldrGivesInLocalTimeAreDaysToo() {
        assertThat(currencies("HR", LocalDate.of(2022, 12, 31))).containsExactly("HRK");
        assertThat(currencies("HR", LocalDate.of(2023, 1, 1))).containsExactly("EUR", "HRK");
        assertThat(currencies("HR", LocalDate.of(2023, 1, 14))).containsExactly("EUR", "HRK");
        assertThat(currencies("HR", LocalDate.of(2023, 1, 15))).containsExactly("EUR");
    }

    @Test
    void everyTenderPointsToACurrency() {
        Set<String> known = WORLD.currencies().stream().map(Currency::code).collect(Collectors.toSet());

        assertThat(WORLD.countries().stream().flatMap(country -> country.tenders().stream()))
                .allSatisfy(tender -> assertThat(known).contains(Tenders.currencyCode(tender)))
                .noneMatch(tender -> tender.valid().isEmpty());
        assertThat(WORLD.currencies()).allSatisfy(currency -> {
            assertThat(currency.name()).isNotBlank();
            assertThat(currency.decimals()).isBetween(0, 4);
        });
    }

    @Test
    void readsTheSameOnEveryMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            World elsewhere = Cldr.read();

            assertThat(elsewhere.countries()).containsExactlyElementsOf(WORLD.countries());
            assertThat(elsewhere.languages()).containsExactlyElementsOf(WORLD.languages());
            assertThat(elsewhere).isEqualTo(WORLD);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void knowsItsVersion() {
        assertThat(Cldr.version()).matches("\\d+(\\.\\d+)?");
    }

    @Test
    void unpacksNumbers() {
        assertThat(Territories.number(57_683_746)).isEqualTo(68_374_600);
        assertThat(Territories.number(50_100_000)).isEqualTo(1);
        assertThat(Territories.number(0)).isZero();
    }
}
