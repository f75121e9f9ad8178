package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.time.Duration;

/** {@code interval} without months and days as {@code Duration}. */
final class IntervalDurationCodec extends TypeCodec<Duration> {
    private final Codec<Interval> intervals;

    IntervalDurationCodec(Codec<Interval> intervals) {
        super(intervals.type(), Duration.class);
        this.intervals = intervals;
    }

    @Override
    public Duration decode(ByteBuffer in) {
        return intervals.decode(in).toDuration();
    }

    @Override
    public Duration decodeText(String text) {
        return intervals.decodeText(text).toDuration();
    }

    @Override
    public void encode(Duration value, BinaryWriter out) {
        intervals.encode(Interval.of(value), out);
    }

    @Override
    public void encodeText(Duration value, StringBuilder out) {
        intervals.encodeText(Interval.of(value), out);
    }
}
