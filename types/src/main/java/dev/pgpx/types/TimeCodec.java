package dev.pgpx.types;

import java.time.LocalTime;

/** {@code time} as {@code LocalTime}: microseconds since midnight, or {@code 23:59:59.999999}. It has no 24:00. */
final class TimeCodec extends BytesCodec<LocalTime> {
    static final PgType TYPE = PgType.builtIn("time", 1083, 1183);

    TimeCodec() {
        super(TYPE, LocalTime.class);
    }

    @Override
    public LocalTime decode(byte[] bytes, int from, int length) {
        requireSize(length, 8);
        return localTime(int8(bytes, from));
    }

    @Override
    public LocalTime decodeText(String text) {
        return localTime(new DateTimeText(type(), text).time());
    }

    private LocalTime localTime(long micros) {
        if (micros == PgTime.MICROS_PER_DAY) {
            throw ValueException.notRepresentable(type(), "24:00:00", LocalTime.class, "dev.pgpx.types.TimeOfDay");
        }
        if (micros < 0 || micros > PgTime.MICROS_PER_DAY) {
            throw unreadable("a time out of range");
        }
        return LocalTime.ofNanoOfDay(micros * 1000);
    }

    @Override
    public void encode(LocalTime value, BinaryWriter out) {
        out.writeLong(PgTime.microsOfDay(type(), value));
    }

    @Override
    public void encodeText(LocalTime value, StringBuilder out) {
        DateTimeText.appendTime(PgTime.microsOfDay(type(), value), out);
    }
}
