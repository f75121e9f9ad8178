package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code timetz}: microseconds since midnight, then seconds west of Greenwich; or {@code 23:59:59+05:30}. */
final class TimetzCodec extends TypeCodec<TimeWithOffset> {
    static final PgType TYPE = PgType.builtIn("timetz", 1266, 1270);

    TimetzCodec() {
        super(TYPE, TimeWithOffset.class);
    }

    @Override
    public TimeWithOffset decode(ByteBuffer in) {
        requireSize(in, 12);
        return new TimeWithOffset(new TimeOfDay(in.getLong()), -in.getInt());
    }

    @Override
    public TimeWithOffset decodeText(String text) {
        return new DateTimeText(type(), text).timeWithOffset();
    }

    @Override
    public void encode(TimeWithOffset value, BinaryWriter out) {
        out.writeLong(value.time().microseconds());
        out.writeInt(-value.offsetSeconds());
    }

    @Override
    public void encodeText(TimeWithOffset value, StringBuilder out) {
        DateTimeText.appendTime(value.time().microseconds(), out);
        DateTimeText.appendOffset(value.offsetSeconds(), out);
    }
}
