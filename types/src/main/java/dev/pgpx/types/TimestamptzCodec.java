package dev.pgpx.types;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** {@code timestamptz}, which is an instant: microseconds since 2000-01-01 00:00 UTC; in text with an offset. */
final class TimestamptzCodec extends BytesCodec<Instant> {
    static final PgType TYPE = PgType.builtIn("timestamptz", 1184, 1185);

    TimestamptzCodec() {
        super(TYPE, Instant.class);
    }

    @Override
    public Instant decode(byte[] bytes, int from, int length) {
        requireSize(length, 8);
        long micros = int8(bytes, from);
        if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
            throw PgTime.infinite(type(), micros > 0, Instant.class);
        }
        return instant(micros);
    }

    @Override
    public Instant decodeText(String text) {
        PgTime.refuseInfinity(type(), text, Instant.class);
        return instant(new DateTimeText(type(), text).instant());
    }

    private Instant instant(long micros) {
        PgTime.checkMicros(type(), micros);
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L) + PgTime.EPOCH_DAY * 86_400L,
                Math.floorMod(micros, 1_000_000L) * 1000);
    }

    @Override
    public void encode(Instant value, BinaryWriter out) {
        out.writeLong(PgTime.micros(type(), value));
    }

    @Override
    public void encodeText(Instant value, StringBuilder out) {
        PgTime.micros(type(), value);
        LocalDateTime utc = LocalDateTime.ofInstant(value, ZoneOffset.UTC);
        DateTimeText.appendDate(utc.toLocalDate(), out);
        out.append(' ');
        DateTimeText.appendTime(PgTime.microsOfDay(type(), utc.toLocalTime()), out);
        out.append("+00");
        DateTimeText.appendEra(utc.toLocalDate(), out);
    }
}
