package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.notRepresentable;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.TIME, LocalTime.MIDNIGHT, "0000000000000000", "00:00:00");
        assertForms(Codecs.TIME, LocalTime.of(23, 59, 59, 999_999_000), "000000141dd75fff", "23:59:59.999999");
        assertForms(Codecs.TIME, LocalTime.of(0, 0, 0, 1000), "0000000000000001", "00:00:00.000001");
        LocalTime half = LocalTime.of(12, 34, 56, 500_000_000);
        Forms.assertReads(Codecs.TIME, "0000000a8be1bd20", "12:34:56.5", half);
    }

    @Test
    void refusesPartsOfMicroseconds() {
        assertRefused(
                Codecs.TIME,
                LocalTime.MAX,
                outOfRange(
                        "time",
                        "whole microseconds: use truncatedTo(ChronoUnit.MICROS) where the rest does not matter"));
    }

    @Test
    void refusesTheEndOfTheDayOnReading() {
        String message = notRepresentable("time", "24:00:00", "LocalTime", "dev.pgpx.types.TimeOfDay");
        assertThat(failure(() -> Forms.decode(Codecs.TIME, "000000141dd76000"))).isEqualTo(message);
        assertThat(failure(() -> Codecs.TIME.decodeText("24:00:00"))).isEqualTo(message);
        assertThat(failure(TimeOfDay.END_OF_DAY::toLocalTime)).isEqualTo(message);
    }

    @Test
    void timeOfDayHasTheEndOfTheDay() {
        assertForms(Codecs.TIME_OF_DAY, TimeOfDay.END_OF_DAY, "000000141dd76000", "24:00:00");
        assertForms(Codecs.TIME_OF_DAY, TimeOfDay.of(LocalTime.NOON), "0000000a0eebb000", "12:00:00");
        assertThat(TimeOfDay.of(LocalTime.NOON).toLocalTime()).isEqualTo(LocalTime.NOON);
        assertThat(TimeOfDay.END_OF_DAY).hasToString("24:00:00").isGreaterThan(new TimeOfDay(0));
        assertThat(failure(() -> new TimeOfDay(-1))).isEqualTo(outOfRange("time", "times from 00:00 to 24:00"));
        assertThat(failure(() -> new TimeOfDay(86_400_000_001L)))
                .isEqualTo(outOfRange("time", "times from 00:00 to 24:00"));
    }

    @Test
    void timetzKeepsItsOffset() {
        assertForms(Codecs.TIMETZ, new TimeWithOffset(new TimeOfDay(0), 0), "000000000000000000000000", "00:00:00+00");
        assertForms(
                Codecs.TIMETZ,
                new TimeWithOffset(TimeOfDay.END_OF_DAY, -57_599),
                "000000141dd760000000e0ff",
                "24:00:00-15:59:59");
        assertForms(
                Codecs.TIMETZ,
                TimeWithOffset.of(OffsetTime.of(23, 59, 59, 999_999_000, ZoneOffset.ofHoursMinutes(5, 30))),
                "000000141dd75fffffffb2a8",
                "23:59:59.999999+05:30");
        assertForms(
                Codecs.TIMETZ,
                new TimeWithOffset(TimeOfDay.of(LocalTime.NOON), -75),
                "0000000a0eebb0000000004b",
                "12:00:00-00:01:15");
    }

    @Test
    void timetzConvertsToOffsetTime() {
        OffsetTime time = OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(-3));
        assertThat(TimeWithOffset.of(time).toOffsetTime()).isEqualTo(time);
        assertThat(TimeWithOffset.of(time)).hasToString("01:02:03-03");
        OffsetTime far = time.withOffsetSameLocal(ZoneOffset.ofHours(16));
        assertThat(failure(() -> TimeWithOffset.of(far)))
                .isEqualTo(outOfRange("timetz", "offsets from -15:59:59 to +15:59:59"));
    }

    @Test
    void refusesWhatIsNoTime() {
        assertUnreadable(Codecs.TIME, "00", "1 bytes where 8 were expected");
        assertUnreadable(Codecs.TIME, "ffffffffffffffff", "a time out of range");
        assertUnreadable(Codecs.TIME_OF_DAY, "00", "1 bytes where 8 were expected");
        assertUnreadable(Codecs.TIMETZ, "00", "1 bytes where 12 were expected");
        assertTextUnreadable(Codecs.TIME, "24:00:01", "unexpected text at character 9");
        assertTextUnreadable(Codecs.TIME, "12:60:00", "unexpected text at character 9");
        assertTextUnreadable(Codecs.TIME, "12:00:00.1234567", "unexpected text at character 16");
        assertTextUnreadable(Codecs.TIMETZ, "12:00:00", "unexpected text at character 9");
    }
}
