package dev.pgpx.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.examples.cldr.Cldr;
import dev.pgpx.query.Sql;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import org.junit.jupiter.api.Test;

@PgpxTest
class DemoInputTest {
    @Test
    void namesNearCountriesForACodeThatIsNone() {
        DemoRun run = DemoRun.of("--country", "FX");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        """
                PGPX-6501: there is no country "FX"
                  near are: FR (France), FI (Finland), FJ (Fiji), FM (Micronesia), FO (Faroe Islands)
                  Give the two letters of ISO 3166, as in --country FR.
                """);
    }

    @Test
    void namesTheCodeOfACountryThatIsTypedInFull() {
        assertThat(DemoRun.of("--country", "France").err()).contains("near are: FR (France), ");
        assertThat(DemoRun.of("--country", "Germny").err()).contains("near are: DE (Germany), ");
        assertThat(DemoRun.of("--country", "").exitCode()).isEqualTo(2);
    }

    @Test
    void refusesADayThatIsNone() {
        DemoRun run = DemoRun.of("--date", "1990-02-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        """
                PGPX-6503: "1990-02-30" is no date
                  expected year-month-day, such as 1990-01-01
                """);
    }

    @Test
    void refusesAUrlThatIsNoneBeforeDoingAnything() {
        DemoRun run = DemoRun.of("--url", "mysql://localhost/world");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("PGPX-2001", "in --url");
    }

    @Test
    void leavesItsTablesInADatabaseOfTheUserAndNeverOverwritesThem(Database database, TestDatabase place) {
        DemoRun first = DemoRun.of("--url", place.url());
        DemoRun second = DemoRun.of("--url", place.url());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("The tables stay", "drop table country, ", "drop type continent;");
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err())
                .startsWith("PGPX-6502: the demo would overwrite what is there: table country, ")
                .contains("type continent\n  in 127.0.0.1:");
        assertThat(countries(database)).isEqualTo(Cldr.read().countries().size());
    }

    private static long countries(Database database) {
        return database.one(Sql.sql("select count(*) from country").as(Codecs.INT8));
    }
}
