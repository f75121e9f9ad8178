package dev.pgpx.types;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** {@code timestamp}: microseconds since 2000-01-01 00:00, or {@code 2024-02-29 23:59:59.999999}. */
final class TimestampCodec extends BytesCodec<LocalDateTime> {
    static final PgType TYPE = PgType.builtIn("timestamp", 1114, 1115);

    TimestampCodec() {
        super(TYPE, LocalDateTime.class);
    }

    @Override
    public LocalDateTime decode(byte[] bytes, int from, int length) {
        requireSize(length, 8);
        long micros = int8(bytes, from);
        if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
            throw PgTime.infinite(type(), micros > 0, LocalDateTime.class);
        }
        PgTime.checkMicros(type(), micros);
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L) + PgTime.EPOCH_DAY * 86_400L,
                (int) Math.floorMod(micros, 1_000_000L) * 1000,
                ZoneOffset.UTC);
    }

    @Override
    public LocalDateTime decodeText(String text) {
        PgTime.refuseInfinity(type(), text, LocalDateTime.class);
        return new DateTimeText(type(), text).dateTime();
    }

    @Override
    public void encode(LocalDateTime value, BinaryWriter out) {
        out.writeLong(PgTime.micros(type(), value));
    }

    @Override
    public void encodeText(LocalDateTime value, StringBuilder out) {
        PgTime.micros(type(), value);
        DateTimeText.appendDate(value.toLocalDate(), out);
        out.append(' ');
        DateTimeText.appendTime(PgTime.microsOfDay(type(), value.toLocalTime()), out);
        DateTimeText.appendEra(value.toLocalDate(), out);
    }
}
