package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.notRepresentable;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimestampCodecsTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(-4713, 11, 24, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000);
    private static final String RANGE = "times from 4714-11-24 00:00 BC to 294276-12-31 23:59:59.999999";

    @Test
    void haveTheFormsOfTheServer() {
        assertBoth("0000000000000000", "2000-01-01 00:00:00", "", LocalDateTime.of(2000, 1, 1, 0, 0));
        assertBoth(
                "ffffffffffffffff",
                "1999-12-31 23:59:59.999999",
                "",
                LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000));
        assertBoth("fd0f7cc1411fa000", "4714-11-24 00:00:00", " BC", FIRST);
        assertBoth("7fffff5bb3b29fff", "294276-12-31 23:59:59.999999", "", LAST);
        assertBoth(
                "ff1af9e8fb4e7120",
                "0044-03-15 12:00:00.500000",
                " BC",
                LocalDateTime.of(-43, 3, 15, 12, 0, 0, 500_000_000));
    }

    private static void assertBoth(String hex, String text, String era, LocalDateTime value) {
        assertForms(Codecs.TIMESTAMP, value, hex, text + era);
        assertForms(Codecs.TIMESTAMPTZ, value.toInstant(ZoneOffset.UTC), hex, text + "+00" + era);
        assertForms(Codecs.TIMESTAMPTZ_OFFSET, value.atOffset(ZoneOffset.UTC), hex, text + "+00" + era);
    }

    @Test
    void readTheOffsetsOfAllZones() {
        Instant y2k = Instant.parse("2000-01-01T00:00:00Z");
        assertThat(Codecs.TIMESTAMPTZ.decodeText("2000-01-01 05:30:00+05:30")).isEqualTo(y2k);
        assertThat(Codecs.TIMESTAMPTZ.decodeText("1999-12-31 19:00:00-05")).isEqualTo(y2k);
        assertThat(Codecs.TIMESTAMPTZ.decodeText("1880-01-01 05:21:10+05:21:10"))
                .isEqualTo(Instant.parse("1880-01-01T00:00:00Z"));
        assertThat(Codecs.TIMESTAMPTZ.decodeText("1801-12-31 19:03:58-04:56:02 BC"))
                .isEqualTo(Instant.parse("-1799-01-01T00:00:00Z"));
        assertThat(Codecs.TIMESTAMPTZ.decodeText("294277-01-01 13:44:59.999999+13:45"))
                .isEqualTo(LAST.toInstant(ZoneOffset.UTC));
    }

    @Test
    void refuseTimesOutOfRange() {
        for (LocalDateTime value :
                new LocalDateTime[] {FIRST.minusNanos(1000), LAST.plusNanos(1000), LocalDateTime.MIN, LocalDateTime.MAX
                }) {
            assertRefused(Codecs.TIMESTAMP, value, outOfRange("timestamp", RANGE));
            assertRefused(Codecs.TIMESTAMPTZ, value.toInstant(ZoneOffset.UTC), outOfRange("timestamptz", RANGE));
        }
    }

    @Test
    void refusePartsOfMicroseconds() {
        String limit = "whole microseconds: use truncatedTo(ChronoUnit.MICROS) where the rest does not matter";
        LocalDateTime value = LocalDateTime.of(2000, 1, 1, 0, 0, 0, 1);
        assertRefused(Codecs.TIMESTAMP, value, outOfRange("timestamp", limit));
        assertRefused(Codecs.TIMESTAMPTZ, value.toInstant(ZoneOffset.UTC), outOfRange("timestamptz", limit));
    }

    @Test
    void refuseOffsetsThatWouldBeLost() {
        assertRefused(
                Codecs.TIMESTAMPTZ_OFFSET,
                OffsetDateTime.parse("2000-01-01T00:00:00+01:00"),
                """
                PGPX-1050: type timestamptz cannot keep the offset of this value
                  it holds instants, and they are read with the offset Z
                  Write value.withOffsetSameInstant(ZoneOffset.UTC), declare the component as Instant, or keep the offset \
                in a column of its own.\
                """);
    }

    @Test
    void refuseInfinitiesOnReading() {
        assertThat(failure(() -> Forms.decode(Codecs.TIMESTAMP, "7fffffffffffffff")))
                .isEqualTo(notRepresentable(
                        "timestamp", "infinity", "LocalDateTime", "dev.pgpx.types.Extended<LocalDateTime>"));
        assertThat(failure(() -> Codecs.TIMESTAMPTZ.decodeText("-infinity")))
                .isEqualTo(notRepresentable("timestamptz", "-infinity", "Instant", "dev.pgpx.types.Extended<Instant>"));
        assertThat(failure(() -> Forms.decode(Codecs.TIMESTAMPTZ, "8000000000000000")))
                .isEqualTo(notRepresentable("timestamptz", "-infinity", "Instant", "dev.pgpx.types.Extended<Instant>"));
    }

    @Test
    void readInfinitiesAsExtendedTimes() {
        assertForms(Codecs.TIMESTAMP_EXTENDED, Extended.infinity(), "7fffffffffffffff", "infinity");
        assertForms(Codecs.TIMESTAMPTZ_EXTENDED, Extended.negativeInfinity(), "8000000000000000", "-infinity");
        assertForms(
                Codecs.TIMESTAMPTZ_EXTENDED,
                Extended.of(Instant.parse("2000-01-01T00:00:00Z")),
                "0000000000000000",
                "2000-01-01 00:00:00+00");
    }

    @Test
    void refuseWhatIsNoTime() {
        assertUnreadable(Codecs.TIMESTAMP, "00", "1 bytes where 8 were expected");
        assertUnreadable(Codecs.TIMESTAMPTZ, "7ffffffffffffffe", "a time out of range");
        assertUnreadable(Codecs.TIMESTAMPTZ_EXTENDED, "00000000", "4 bytes where 8 were expected");
        assertTextUnreadable(Codecs.TIMESTAMP, "2024-02-03", "unexpected text at character 11");
        assertTextUnreadable(Codecs.TIMESTAMP, "2024-02-03 24:00:00", "unexpected text at character 20");
        assertTextUnreadable(Codecs.TIMESTAMPTZ, "2024-02-03 00:00:00", "unexpected text at character 20");
    }
}
