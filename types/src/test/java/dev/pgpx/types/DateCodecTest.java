package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.notRepresentable;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.DATE, LocalDate.of(2000, 1, 1), "00000000", "2000-01-01");
        assertForms(Codecs.DATE, LocalDate.of(1999, 12, 31), "ffffffff", "1999-12-31");
        assertForms(Codecs.DATE, LocalDate.of(2024, 2, 29), "00002279", "2024-02-29");
        assertForms(Codecs.DATE, LocalDate.of(-4713, 11, 24), "ffda97a7", "4714-11-24 BC");
        assertForms(Codecs.DATE, LocalDate.of(5_874_897, 12, 31), "7fda970c", "5874897-12-31");
        assertForms(Codecs.DATE, LocalDate.of(0, 12, 31), "fff4dbf8", "0001-12-31 BC");
        assertForms(Codecs.DATE, LocalDate.of(1, 1, 1), "fff4dbf9", "0001-01-01");
        assertForms(Codecs.DATE, LocalDate.of(10000, 1, 1), "002c95d4", "10000-01-01");
    }

    @Test
    void refusesDatesOutOfRange() {
        String message = outOfRange("date", "dates from 4714-11-24 BC to 5874897-12-31");
        assertRefused(Codecs.DATE, LocalDate.of(-4713, 11, 23), message);
        assertRefused(Codecs.DATE, LocalDate.of(5_874_898, 1, 1), message);
        assertRefused(Codecs.DATE, LocalDate.MIN, message);
        assertRefused(Codecs.DATE, LocalDate.MAX, message);
    }

    @Test
    void refusesInfinitiesOnReading() {
        String remedy = "dev.pgpx.types.Extended<LocalDate>";
        assertThat(failure(() -> Forms.decode(Codecs.DATE, "7fffffff")))
                .isEqualTo(notRepresentable("date", "infinity", "LocalDate", remedy));
        assertThat(failure(() -> Codecs.DATE.decodeText("-infinity")))
                .isEqualTo(notRepresentable("date", "-infinity", "LocalDate", remedy));
    }

    @Test
    void readsInfinitiesAsExtendedDates() {
        assertForms(Codecs.DATE_EXTENDED, Extended.infinity(), "7fffffff", "infinity");
        assertForms(Codecs.DATE_EXTENDED, Extended.negativeInfinity(), "80000000", "-infinity");
        assertForms(Codecs.DATE_EXTENDED, Extended.of(LocalDate.of(2000, 1, 1)), "00000000", "2000-01-01");
        assertReads(Codecs.DATE_EXTENDED, "00000001", "2000-01-02", Extended.of(LocalDate.of(2000, 1, 2)));
    }

    @Test
    void refusesWhatIsNoDate() {
        assertUnreadable(Codecs.DATE, "00", "1 bytes where 4 were expected");
        assertUnreadable(Codecs.DATE, "7ffffffe", "a day out of range");
        assertTextUnreadable(Codecs.DATE, "2024-02-30", "no date of the calendar");
        assertTextUnreadable(Codecs.DATE, "2024-02", "unexpected text at character 8");
        assertTextUnreadable(Codecs.DATE, "2024-02-03x", "unexpected text at character 11");
        assertTextUnreadable(Codecs.DATE, "99999999999-02-03", "unexpected text at character 12");
        assertTextUnreadable(Codecs.DATE, "", "unexpected text at character 1");
    }
}
