package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.notRepresentable;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.INTERVAL, Interval.ZERO, "00000000000000000000000000000000", "00:00:00");
        assertForms(
                Codecs.INTERVAL,
                new Interval(14, 3, 14_706_789_000L),
                "000000036c97ca88000000030000000e",
                "14 mons 3 days 04:05:06.789000");
        assertForms(
                Codecs.INTERVAL,
                new Interval(-1, 3, -1),
                "ffffffffffffffff00000003ffffffff",
                "-1 mons +3 days -00:00:00.000001");
        assertForms(Codecs.INTERVAL, Interval.INFINITY, "7fffffffffffffff7fffffff7fffffff", "infinity");
        assertForms(Codecs.INTERVAL, Interval.NEGATIVE_INFINITY, "80000000000000008000000080000000", "-infinity");
    }

    /** As the server prints them with intervalstyle postgres and iso_8601. */
    @ParameterizedTest
    @CsvSource({
        "1 year 2 mons 3 days 04:05:06.789, 14, 3, 14706789000",
        "P1Y2M3DT4H5M6.789S, 14, 3, 14706789000",
        "-178956970 years -8 mons, -2147483648, 0, 0",
        "-1 years -2 mons +3 days -04:05:06, -14, 3, -14706000000",
        "P1Y2M-3DT-4H-5M-6S, 14, -3, -14706000000",
        "PT0S, 0, 0, 0",
        "PT-0.5S, 0, 0, -500000",
        "P-5M, -5, 0, 0",
        "1 day, 0, 1, 0",
        "1 mon 1 day, 1, 1, 0",
        "-2562047788:00:54.775808, 0, 0, -9223372036854775808",
        "2562047788:00:54.775807, 0, 0, 9223372036854775807",
    })
    void readsTheStylesOfTheServer(String text, int months, int days, long micros) {
        assertThat(Codecs.INTERVAL.decodeText(text)).isEqualTo(new Interval(months, days, micros));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1 week",
                "@ 1 week",
                "1 2",
                "--5 0:00:00",
                "P",
                "P1",
                "P1.5Y",
                "PT1D2X",
                "2562047788:00:54.775808",
                "178956971 years",
                "1 day x",
                "9223372036854775807:00:00"
            })
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThat(failure(() -> Codecs.INTERVAL.decodeText(text)))
                .startsWith("PGPX-1003: the server's value of type interval could not be read: unexpected text");
    }

    /** The same intervals in the styles sql_standard and postgres_verbose, as the server prints them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | @ 0 | 0 | 0 | 0",
                "1-2 | @ 1 year 2 mons | 14 | 0 | 0",
                "-1-2 | @ 1 year 2 mons ago | -14 | 0 | 0",
                "5 3:00:00 | @ 5 days 3 hours | 0 | 5 | 10800000000",
                "-5 3:00:00.5 | @ 5 days 3 hours 0.5 secs ago | 0 | -5 | -10800500000",
                "-0:00:00.000001 | @ 0.000001 secs ago | 0 | 0 | -1",
                "+1-2 -3 +4:05:06 | @ 1 year 2 mons -3 days 4 hours 5 mins 6 secs | 14 | -3 | 14706000000",
            })
    void readsTheOtherStyles(String standard, String verbose, int months, int days, long micros) {
        Interval interval = new Interval(months, days, micros);
        assertThat(Codecs.INTERVAL.decodeText(standard)).isEqualTo(interval);
        assertThat(Codecs.INTERVAL.decodeText(verbose)).isEqualTo(interval);
    }

    /** As servers 13 and 14 print it: they cannot negate it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--2147483648 0:00:00 | @ -2147483648 days ago | 0 | 0",
                "--2147483648 1:00:00 | @ -2147483648 days 1 hour ago | 0 | -3600000000",
                "+0-0 --2147483648 +1:00:00 | @ -2147483648 days -1 hours ago | 0 | 3600000000",
                "-178956970-8 --2147483648 +0:00:00 | @ 178956970 years 8 mons -2147483648 days ago | -2147483648 | 0",
                "+0-1 --2147483648 +0:00:00 | @ 1 mon -2147483648 days | 1 | 0",
            })
    void readsTheSmallestNumberOfDaysFromOldServers(String standard, String verbose, int months, long micros) {
        Interval interval = new Interval(months, Integer.MIN_VALUE, micros);
        assertThat(Codecs.INTERVAL.decodeText(standard)).isEqualTo(interval);
        assertThat(Codecs.INTERVAL.decodeText(verbose)).isEqualTo(interval);
    }

    @Test
    void refusesOtherSizes() {
        assertUnreadable(Codecs.INTERVAL, "00", "1 bytes where 16 were expected");
    }

    @Test
    void convertsToDuration() {
        Duration duration = Duration.ofSeconds(-1, 1000);
        assertThat(Interval.of(duration)).isEqualTo(new Interval(0, 0, -999_999));
        assertThat(Interval.of(duration).toDuration()).isEqualTo(duration);
        Interval shortest = new Interval(0, 0, Long.MIN_VALUE);
        assertThat(Interval.of(shortest.toDuration())).isEqualTo(shortest);
        assertThat(failure(() -> new Interval(0, 1, 0).toDuration()))
                .isEqualTo(notRepresentable(
                        "interval", "an interval with months or days", "Duration", "dev.pgpx.types.Interval"));
        assertRefused(
                Codecs.INTERVAL_DURATION,
                Duration.ofNanos(1),
                outOfRange(
                        "interval",
                        "whole microseconds: use truncatedTo(ChronoUnit.MICROS) where the rest does not matter"));
        assertRefused(
                Codecs.INTERVAL_DURATION,
                Duration.ofSeconds(Long.MAX_VALUE),
                outOfRange("interval", "up to 9223372036854775807 microseconds"));
    }

    @Test
    void convertsToPeriod() {
        assertThat(Interval.of(Period.of(1, 2, -3))).isEqualTo(new Interval(14, -3, 0));
        assertThat(new Interval(-14, 3, 0).toPeriod()).isEqualTo(Period.of(-1, -2, 3));
        assertThat(failure(() -> new Interval(0, 1, 1).toPeriod()))
                .isEqualTo(notRepresentable(
                        "interval", "an interval with hours or less", "Period", "dev.pgpx.types.Interval"));
        assertRefused(
                Codecs.INTERVAL_PERIOD,
                Period.ofMonths(14),
                outOfRange("interval", "periods as Period.normalized() makes them"));
        assertRefused(
                Codecs.INTERVAL_PERIOD,
                Period.ofYears(Integer.MAX_VALUE),
                outOfRange("interval", "up to 2147483647 months"));
    }

    @Test
    void printsAsTheServerReads() {
        assertThat(new Interval(14, 3, 1)).hasToString("14 mons 3 days 00:00:00.000001");
        assertThat(new Interval(0, 0, Long.MIN_VALUE)).hasToString("-9223372036854775808 microseconds");
    }
}
