package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What holds elsewhere holds where the lower case of I is not i and clocks are 12:45 ahead, on the server as in the JVM, and
 * where a database prints intervals, bytes and fractions in other ways than by default. Nothing else may run meanwhile, as
 * locale and zone are the whole JVM's.
 */
@PgpxTest(version = 18)
@Isolated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddPlacesTest extends TypesTest {
    private static final String NAME = "türkiye";
    private static final List<String> SETTINGS = List.of(
            "timezone = 'Pacific/Chatham'",
            "intervalstyle = 'sql_standard'",
            "datestyle = 'SQL, DMY'",
            "bytea_output = 'escape'",
            "extra_float_digits = 0",
            "xmlbinary = 'hex'");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private Database odd;

    @BeforeAll
    void moveThere(EmbeddedServer server, Database db) {
        db.run(unsafe("create database \"" + NAME + "\" template template0 encoding 'UTF8' " + serverLocale()));
        for (String setting : SETTINGS) {
            db.run(unsafe("alter database \"" + NAME + "\" set " + setting));
        }
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        odd = Database.open(Settings.builder().url(server.url(NAME)).poolSize(1).build());
    }

    @AfterAll
    void comeBack(Database db) {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        odd.close();
        db.run(unsafe("drop database \"" + NAME + "\""));
    }

    @Override
    int server() {
        return 18;
    }

    /** The options of the database that say how its texts are compared and changed. */
    String serverLocale() {
        return "locale 'C' locale_provider icu icu_locale 'tr-TR'";
    }

    /** What the server takes for the lower case of I. */
    String lowerCaseOfI() {
        return "ı";
    }

    @Override
    Database database(Database given) {
        return odd;
    }

    @Test
    void isThere() {
        assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("ı");
        assertThat(odd.one(sql("select lower('I')").as(Codecs.TEXT))).isEqualTo(lowerCaseOfI());
        assertThat(odd.one(sql("show timezone").as(Codecs.TEXT))).isEqualTo("Pacific/Chatham");
        assertThat(odd.one(sql("show intervalstyle").as(Codecs.TEXT))).isEqualTo("sql_standard");
    }
}
