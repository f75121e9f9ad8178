package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code time} as {@code TimeOfDay}, 24:00 included. */
final class TimeOfDayCodec extends TypeCodec<TimeOfDay> {
    TimeOfDayCodec() {
        super(TimeCodec.TYPE, TimeOfDay.class);
    }

    @Override
    public TimeOfDay decode(ByteBuffer in) {
        requireSize(in, 8);
        return new TimeOfDay(in.getLong());
    }

    @Override
    public TimeOfDay decodeText(String text) {
        return new TimeOfDay(new DateTimeText(type(), text).time());
    }

    @Override
    public void encode(TimeOfDay value, BinaryWriter out) {
        out.writeLong(value.microseconds());
    }

    @Override
    public void encodeText(TimeOfDay value, StringBuilder out) {
        DateTimeText.appendTime(value.microseconds(), out);
    }
}
