package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code interval}: microseconds, days, months. */
final class IntervalCodec extends TypeCodec<Interval> {
    static final PgType TYPE = PgType.builtIn("interval", 1186, 1187);

    IntervalCodec() {
        super(TYPE, Interval.class);
    }

    @Override
    public Interval decode(ByteBuffer in) {
        requireSize(in, 16);
        long micros = in.getLong();
        int days = in.getInt();
        return new Interval(in.getInt(), days, micros);
    }

    @Override
    public Interval decodeText(String text) {
        return IntervalText.read(type(), text);
    }

    @Override
    public void encode(Interval value, BinaryWriter out) {
        out.writeLong(value.microseconds());
        out.writeInt(value.days());
        out.writeInt(value.months());
    }

    @Override
    public void encodeText(Interval value, StringBuilder out) {
        IntervalText.append(value, out);
    }
}
