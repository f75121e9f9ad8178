package dev.pgpx.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.examples.cldr.Cldr;
import dev.pgpx.examples.world.World;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private static DemoRun demo;

    @BeforeAll
    static void runs() {
        demo = DemoRun.of();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.exitCode()).isZero();
    }

    @Test
    void showsEightQueriesEachWithJavaAndSqlAndRowsAndTime() {
        for (int number = 1; number <= 8; number++) {
            assertThat(demo.part(number + "/8  "))
                    .contains("\nJava\n", "\nSQL", "---")
                    .containsPattern("\\(\\d+ rows?\\)\\n\\d+ statements?, \\d+\\.\\d (ms|s)");
        }
        assertThat(demo.out()).doesNotContain("9/8");
    }

    @Test
    void showsAModelWithItsTable() {
        assertThat(demo.out())
                .contains("  @Table\n  public record Country(", "  create table country (\n      code text not null,");
    }

    @Test
    void writesAllThatCldrHas() {
        World world = Cldr.read();

        assertThat(demo.rows("The data"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly(
                        "insert country " + world.countries().size(),
                        "insert language " + world.languages().size(),
                        "insert region " + world.regions().size(),
                        "insert currency " + world.currencies().size(),
                        "insert zone "
                                + world.countries().stream()
                                        .mapToInt(c -> c.zones().get().size())
                                        .sum(),
                        "insert tender "
                                + world.countries().stream()
                                        .mapToInt(c -> c.tenders().get().size())
                                        .sum(),
                        "insert country_language "
                                + world.countries().stream()
                                        .mapToInt(c -> c.languages().get().size())
                                        .sum(),
                        "insert country_region "
                                + world.countries().stream()
                                        .mapToInt(c -> c.regions().get().size())
                                        .sum());
    }

    @Test
    void findsTheLargeCountriesOfEurope() {
        assertThat(demo.rows("1/8"))
                .extracting(row -> row.get(0))
                .contains("DE", "FR", "GB", "IT")
                .doesNotContain("CH", "US");
    }

    @Test
    void countsLanguagesOverTheJoinTable() {
        World world = Cldr.read();
        long french = world.countries().stream()
                .filter(country ->
                        country.languages().stream().anyMatch(l -> l.code().equals("fr")))
                .count();

        assertThat(demo.rows("2/8"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .contains("French " + french);
    }

    @Test
    void loadsTheLanguagesOfAllCountriesByOneMoreStatement() {
        assertThat(demo.part("3/8")).contains("\n2 statements, ");
        assertThat(demo.rows("3/8")).anySatisfy(row -> {
            assertThat(row.get(0)).isEqualTo("Switzerland");
            assertThat(row.get(1)).contains("German", "French", "Italian", "Romansh");
        });
    }

    @Test
    void findsFranceByItsGermanName() {
        assertThat(demo.rows("4/8")).containsExactly(List.of("FR", "France", "Francia", "Франция"));
        assertThat(demo.part("4/8")).contains("country.names ->> $1 = $2");
    }

    @Test
    void asksForGermanyInTheMonthsOfTwoCurrenciesByDefault() {
        assertThat(demo.part("5/8")).contains("Germany on 2002-01-15", "$2 = 2002-01-15");
        assertThat(demo.rows("5/8")).extracting(row -> row.get(0)).containsExactly("DEM", "EUR");
    }

    @Test
    void findsWhatArraysContain() {
        assertThat(demo.rows("6/8"))
                .extracting(row -> row.get(0))
                .contains("Serbia")
                .doesNotContain("Germany");
    }

    @Test
    void upsertsTheSameRowTwice() {
        assertThat(demo.rows("7/8")).extracting(row -> row.get(0)).containsExactly("PGX", "PGX");
        assertThat(demo.part("7/8")).contains("SQL, sent 2 times");
    }

    @Test
    void rollsBackWhatWasDeleted() {
        List<Long> counts =
                demo.rows("8/8").stream().map(row -> Long.valueOf(row.get(1))).toList();

        assertThat(counts).hasSize(3);
        assertThat(counts.get(1)).isPositive().isLessThan(counts.get(0));
        assertThat(counts.get(2)).isEqualTo(counts.get(0));
    }

    @Test
    void fitsIntoATerminalOfEightyColumnsWithoutColours() {
        assertThat(demo.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(demo.out()).doesNotContain("\u001b");
    }

    @Test
    void answersForAnotherCountryAndDayOnAMachineOfAnotherLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            DemoRun franc = DemoRun.of("--country", "fr", "--date", "1990-01-01");

            assertThat(franc.exitCode()).isZero();
            assertThat(franc.part("5/8")).contains("France on 1990-01-01");
            assertThat(franc.rows("5/8")).containsExactly(List.of("FRF", "French Franc", "[1960-01-01,2002-02-18)"));
            assertThat(withoutTimes(franc.part("6/8"))).isEqualTo(withoutTimes(demo.part("6/8")));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String withoutTimes(String text) {
        return Pattern.compile("\\d+\\.\\d (ms|s)").matcher(text).replaceAll("");
    }
}
