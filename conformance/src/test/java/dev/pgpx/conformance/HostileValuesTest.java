package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that a type cannot hold are refused before they are sent, in words that say why; never stored as something else. */
@PgpxTest
class HostileValuesTest {
    private static final String CHANGE = "\n  Change the value, or map the component to a type that can hold it.";

    private Database db;

    @BeforeEach
    void use(Database database) {
        db = database;
    }

    @AfterEach
    void isHealthy() {
        assertThat(db.one(sql("select 1").as(Codecs.INT4))).isOne();
    }

    private <T> void assertRefused(Codec<T> codec, T value, String type, String holds) {
        assertThatThrownBy(() -> db.one(unsafe("select :value is null")
                        .bind("value", codec, value)
                        .as(Codecs.BOOL)))
                .isInstanceOf(ValueException.class)
                .hasMessage("PGPX-1002: type " + type + " cannot hold this value\n  parameter $1\n  it holds " + holds
                        + CHANGE);
    }

    private <T> T echo(Codec<T> codec, T value, String type) {
        return db.one(
                unsafe("select :value::" + type).bind("value", codec, value).as(codec));
    }

    @Test
    void textWithoutMeaning() {
        String noNul = "text without the character U+0000";
        String noHalves = "Unicode text without lone surrogates";
        for (String half : List.of("\uD83D", "a\uDE00", "\uD83Dx", "\uDE00\uD83D")) {
            assertRefused(Codecs.TEXT, half, "text", noHalves);
            assertRefused(Codecs.JSONB, Json.of("\"" + half + "\""), "jsonb", noHalves);
            assertRefused(Codecs.HSTORE, Map.of("key", half), "hstore", noHalves);
        }
        assertRefused(Codecs.TEXT, "a\0", "text", noNul);
        assertRefused(Codecs.VARCHAR, "\0", "varchar", noNul);
        assertRefused(Codecs.array(Codecs.TEXT), Arrays.asList(null, "\0"), "text", noNul);
        assertRefused(Codecs.JSON, Json.of("\"\0\""), "json", noNul);
        assertRefused(Codecs.HSTORE, Map.of("\0", "value"), "hstore", noNul);
        assertRefused(Codecs.NAME, "é".repeat(32), "name", "at most 63 bytes of UTF-8");
        assertThatThrownBy(() -> echo(Codecs.TSQUERY, new TsQuery.Word("\0", Set.of(), false), "tsquery"))
                .isInstanceOf(ValueException.class);
    }

    /** JSON may write what no text can be; jsonb is checked by the server. */
    @Test
    void jsonThatNoTextCanBe() {
        for (String text : List.of("\"\\u0000\"", "\"\\ud83d\"", "\"\\ude00\"")) {
            assertThatThrownBy(() -> echo(Codecs.JSONB, Json.of(text), "jsonb")).isInstanceOf(DatabaseException.class);
            assertThat(echo(Codecs.JSON, Json.of(text), "json").text()).isEqualTo(text);
        }
    }

    @Test
    void numbersTooLongOrTooFine() {
        String digits = "at most 131072 digits before the decimal point";
        assertRefused(Codecs.NUMERIC, new BigDecimal("1e131072"), "numeric", digits);
        assertRefused(Codecs.NUMERIC, new BigDecimal("1e2147483647"), "numeric", digits);
        assertRefused(
                Codecs.NUMERIC, new BigDecimal("1e-16384"), "numeric", "at most 16383 digits after the decimal point");
        assertRefused(
                Codecs.NUMERIC, new BigDecimal("0e-16384"), "numeric", "at most 16383 digits after the decimal point");
        assertRefused(Codecs.OID, -1L, "oid", "numbers from 0 to 4294967295");
        assertThat(echo(Codecs.NUMERIC, new BigDecimal("1e131071"), "numeric")).isEqualByComparingTo("1e131071");
        assertThat(echo(Codecs.NUMERIC, new BigDecimal("0e2147483647"), "numeric"))
                .isZero();
    }

    @Test
    void timesTooFine() {
        String micros = "whole microseconds: use truncatedTo(ChronoUnit.MICROS) where the rest does not matter";
        assertRefused(Codecs.TIME, LocalTime.parse("23:59:59.999999999"), "time", micros);
        assertRefused(Codecs.TIMESTAMP, LocalDateTime.parse("2026-11-21T23:59:59.999999999"), "timestamp", micros);
        assertRefused(Codecs.TIMESTAMPTZ, Instant.EPOCH.plusNanos(1), "timestamptz", micros);
        assertRefused(Codecs.INTERVAL_DURATION, Duration.ofNanos(-1), "interval", micros);
        assertRefused(Codecs.TSTZRANGE, Range.atLeast(Instant.EPOCH.minusNanos(1)), "timestamptz", micros);
    }

    @Test
    void timesOutOfRange() {
        String dates = "dates from 4714-11-24 BC to 5874897-12-31";
        String times = "times from 4714-11-24 00:00 BC to 294276-12-31 23:59:59.999999";
        assertRefused(Codecs.DATE, LocalDate.of(-4713, 11, 23), "date", dates);
        assertRefused(Codecs.DATE, LocalDate.of(5_874_898, 1, 1), "date", dates);
        assertRefused(Codecs.DATE, LocalDate.of(Year.MIN_VALUE, 1, 1), "date", dates);
        assertRefused(Codecs.TIMESTAMP, LocalDateTime.MIN, "timestamp", times);
        assertRefused(Codecs.TIMESTAMP, LocalDateTime.MAX, "timestamp", times);
        assertRefused(Codecs.TIMESTAMPTZ, Instant.MIN, "timestamptz", times);
        assertRefused(Codecs.TIMESTAMPTZ, Instant.MAX, "timestamptz", times);
    }

    @Test
    void anOffsetThatNoColumnKeeps() {
        assertThatThrownBy(() ->
                        echo(Codecs.TIMESTAMPTZ_OFFSET, OffsetDateTime.parse("2026-11-21T12:45+12:45"), "timestamptz"))
                .isInstanceOf(ValueException.class)
                .hasMessage(
                        """
                        PGPX-1050: type timestamptz cannot keep the offset of this value
                          parameter $1
                          it holds instants, and they are read with the offset Z
                          Write value.withOffsetSameInstant(ZoneOffset.UTC), declare the component as Instant, or keep \
                        the offset in a column of its own.\
                        """);
    }

    @Test
    void whatTheServerHoldsAndJavaDoesNot() {
        assertThatThrownBy(() -> db.one(sql("select 'infinity'::date").as(Codecs.DATE)))
                .hasMessageContaining("dev.pgpx.types.Extended<LocalDate>");
        assertThatThrownBy(() -> db.one(sql("select '24:00'::time").as(Codecs.TIME)))
                .hasMessageContaining("dev.pgpx.types.TimeOfDay");
        assertThatThrownBy(() -> db.one(sql("select 'NaN'::numeric").as(Codecs.NUMERIC)))
                .hasMessageContaining("dev.pgpx.types.Numeric");
        assertThatThrownBy(() -> db.one(sql("select '{1,null}'::int[]").as(Codecs.INT4_ARRAY)))
                .hasMessageContaining("java.util.List");
        assertThatThrownBy(() -> db.one(sql("select '{{1}}'::int[]").as(Codecs.array(Codecs.INT4))))
                .hasMessageContaining("dev.pgpx.types.MultiArray");
        assertThat(echo(Codecs.BIT, Bits.of("10101"), "\"bit\"")).isEqualTo(Bits.of("10101"));
    }
}
