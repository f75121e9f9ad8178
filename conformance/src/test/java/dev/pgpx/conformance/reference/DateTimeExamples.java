package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.Functions.clockTimestamp;
import static dev.pgpx.query.Functions.currentDate;
import static dev.pgpx.query.Functions.currentTimestamp;
import static dev.pgpx.query.Functions.localTime;
import static dev.pgpx.query.Functions.localTimestamp;
import static dev.pgpx.query.Functions.makeDate;
import static dev.pgpx.query.Functions.makeInterval;
import static dev.pgpx.query.Functions.makeTime;
import static dev.pgpx.query.Functions.makeTimestamp;
import static dev.pgpx.query.Functions.makeTimestamptz;
import static dev.pgpx.query.Functions.now;
import static dev.pgpx.query.Functions.statementTimestamp;
import static dev.pgpx.query.Functions.toTimestamp;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.query.DateField;
import dev.pgpx.query.DateUnit;
import dev.pgpx.query.IntervalExpression;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.types.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

@Section(
        value = "Dates and times",
        text =
                "`BERLIN` is `ZoneId.of(\"Europe/Berlin\")`, `STAY` is `BOOK.published.age(LocalDate.EPOCH)`, `QUARTER` is"
                        + " `Interval.of(Duration.ofMinutes(15))`. An `Interval`, a `Duration` and a `Period` are all taken as"
                        + " intervals. What has no receiver is in `Functions`.")
class DateTimeExamples {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Interval QUARTER = Interval.of(Duration.ofMinutes(15));
    private static final IntervalExpression<Interval> STAY = BOOK.published.age(LocalDate.EPOCH);
    private static final NumberExpression<Integer> ONE = value(1);

    @Example("`date`")
    Object dates() {
        return List.of(
                BOOK.published.plusDays(7),
                BOOK.published.minusDays(BOOK.id),
                BOOK.published.plus(Period.ofMonths(1)),
                BOOK.published.minus(Duration.ofHours(36)),
                BOOK.published.minus(LocalDate.EPOCH),
                AUTHOR.died.minus(BOOK.published),
                BOOK.published.at(LocalTime.NOON),
                BOOK.published.atStartOfDay(),
                BOOK.published.truncate(DateUnit.MONTH),
                BOOK.published.age(LocalDate.EPOCH),
                BOOK.published.extract(DateField.YEAR),
                BOOK.published.toChar("DD.MM.YYYY"));
    }

    @Example("`time`")
    Object times() {
        return List.of(
                localTime().plus(Duration.ofHours(12)),
                localTime().minus(STAY),
                localTime().minus(LocalTime.NOON),
                localTime().extract(DateField.HOUR),
                localTime().toChar("HH24:MI"));
    }

    @Example("`timestamp`")
    Object timestamps() {
        return List.of(
                localTimestamp().plus(Period.ofDays(1)),
                localTimestamp().minus(BOOK.published.atStartOfDay()),
                localTimestamp().atTimeZone(BERLIN),
                localTimestamp().truncate(DateUnit.HOUR),
                localTimestamp().bin(QUARTER, LocalDate.EPOCH.atStartOfDay()),
                localTimestamp().age(LocalDate.EPOCH.atStartOfDay()),
                localTimestamp().age(),
                localTimestamp().date(),
                localTimestamp().time(),
                localTimestamp().isFinite(),
                localTimestamp().extract(DateField.SECOND),
                localTimestamp().toChar("YYYY-MM-DD"));
    }

    @Example("`timestamptz`")
    Object instants() {
        return List.of(
                BOOK.addedAt.plus(Duration.ofHours(1)),
                BOOK.addedAt.plus(new Interval(1, 0, 0), BERLIN),
                BOOK.addedAt.minus(new Interval(1, 0, 0), BERLIN),
                BOOK.addedAt.minus(Instant.EPOCH),
                BOOK.addedAt.atTimeZone(BERLIN).date(),
                BOOK.addedAt.atTimeZone(value("Europe/Berlin")),
                BOOK.addedAt.truncate(DateUnit.HOUR),
                BOOK.addedAt.truncate(DateUnit.DAY, BERLIN),
                BOOK.addedAt.bin(QUARTER, Instant.EPOCH),
                BOOK.addedAt.age(Instant.EPOCH),
                BOOK.addedAt.age(),
                BOOK.addedAt.isFinite(),
                BOOK.addedAt.extract(DateField.EPOCH),
                BOOK.addedAt.toChar("YYYY-MM-DD HH24:MI TZH"));
    }

    @Example("`interval`")
    Object intervals() {
        return List.of(
                STAY.plus(Duration.ofHours(1)),
                STAY.minus(STAY),
                STAY.times(2),
                STAY.dividedBy(2),
                STAY.negated(),
                STAY.justifyDays(),
                STAY.justifyHours(),
                STAY.justifyInterval(),
                STAY.truncate(DateUnit.MONTH),
                STAY.extract(DateField.YEAR),
                STAY.toChar("HH24:MI"));
    }

    @Example("The current time: of the transaction, of the statement, of the clock")
    Object current() {
        return List.of(
                now(),
                currentTimestamp(),
                statementTimestamp(),
                clockTimestamp(),
                currentDate(),
                localTime(),
                localTimestamp());
    }

    @Example("From numbers; `ONE` is `value(1)`")
    Object made() {
        return List.of(
                toTimestamp(value(1.5)),
                makeDate(value(2024), BOOK.id, value(28)),
                makeTime(value(12), value(30), value(0.5)),
                makeTimestamp(value(2024), ONE, ONE, ONE, ONE, value(0.5)),
                makeTimestamptz(value(2024), ONE, ONE, ONE, ONE, value(0.5), BERLIN),
                makeInterval(ONE, ONE, ONE, ONE, ONE, ONE, value(0.5)));
    }
}
