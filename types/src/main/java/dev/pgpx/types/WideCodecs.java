package dev.pgpx.types;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;

/**
 * Codecs of types whose values Java's own class does not hold all of, and of times that few tables have: constants of {@link Codecs}, which
 * inherits them. An interface is initialised by the first use of its own constants only, so a program without such columns does not load
 * their classes when it starts. They may use those of {@code Codecs}, never the other way round: two threads would wait for each other.
 */
interface WideCodecs {
    /** {@code numeric} with NaN and infinities. */
    Codec<Numeric> NUMERIC_EXTENDED = new ExtendedNumericCodec(Codecs.NUMERIC);

    /** {@code timestamptz} in UTC. The server keeps no offset, so any but {@code Z} is refused. */
    Codec<OffsetDateTime> TIMESTAMPTZ_OFFSET = new OffsetDateTimeCodec(Codecs.TIMESTAMPTZ);

    /** {@code date} with infinities. */
    Codec<Extended<LocalDate>> DATE_EXTENDED = new ExtendedCodec<>(Codecs.DATE, false);

    /** {@code timestamp} with infinities. */
    Codec<Extended<LocalDateTime>> TIMESTAMP_EXTENDED = new ExtendedCodec<>(Codecs.TIMESTAMP, true);

    /** {@code timestamptz} with infinities. */
    Codec<Extended<Instant>> TIMESTAMPTZ_EXTENDED = new ExtendedCodec<>(Codecs.TIMESTAMPTZ, true);

    /** {@code time} with 24:00. */
    Codec<TimeOfDay> TIME_OF_DAY = new TimeOfDayCodec();

    /** {@code timetz} with 24:00 and its offset. */
    Codec<TimeWithOffset> TIMETZ = new TimetzCodec();

    /** {@code interval} in its three parts. */
    Codec<Interval> INTERVAL = new IntervalCodec();

    /** {@code interval} without months and days. */
    Codec<Duration> INTERVAL_DURATION = new IntervalDurationCodec(INTERVAL);

    /** {@code interval} without hours and less; the months must be below twelve, as {@code Period.normalized()} makes them. */
    Codec<Period> INTERVAL_PERIOD = new IntervalPeriodCodec(INTERVAL);

    /** {@code money}: written in binary form only, because its text depends on the server's locale. */
    Codec<Money> MONEY = new MoneyCodec();
}
