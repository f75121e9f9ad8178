package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.time.Period;

/** {@code interval} without hours and less as {@code Period}. */
final class IntervalPeriodCodec extends TypeCodec<Period> {
    private final Codec<Interval> intervals;

    IntervalPeriodCodec(Codec<Interval> intervals) {
        super(intervals.type(), Period.class);
        this.intervals = intervals;
    }

    @Override
    public Period decode(ByteBuffer in) {
        return intervals.decode(in).toPeriod();
    }

    @Override
    public Period decodeText(String text) {
        return intervals.decodeText(text).toPeriod();
    }

    @Override
    public void encode(Period value, BinaryWriter out) {
        intervals.encode(Interval.ofNormalized(value), out);
    }

    @Override
    public void encodeText(Period value, StringBuilder out) {
        intervals.encodeText(Interval.ofNormalized(value), out);
    }
}
