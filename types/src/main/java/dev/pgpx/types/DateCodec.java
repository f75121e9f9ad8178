package dev.pgpx.types;

import java.time.LocalDate;

/** {@code date}: days since 2000-01-01, or {@code 2024-02-29}. */
final class DateCodec extends BytesCodec<LocalDate> {
    static final PgType TYPE = PgType.builtIn("date", 1082, 1182);

    DateCodec() {
        super(TYPE, LocalDate.class);
    }

    @Override
    public LocalDate decode(byte[] bytes, int from, int length) {
        requireSize(length, 4);
        int day = int4(bytes, from);
        if (day == Integer.MAX_VALUE || day == Integer.MIN_VALUE) {
            throw PgTime.infinite(type(), day > 0, LocalDate.class);
        }
        return PgTime.date(type(), day);
    }

    @Override
    public LocalDate decodeText(String text) {
        PgTime.refuseInfinity(type(), text, LocalDate.class);
        return new DateTimeText(type(), text).date();
    }

    @Override
    public void encode(LocalDate value, BinaryWriter out) {
        out.writeInt(PgTime.day(type(), value));
    }

    @Override
    public void encodeText(LocalDate value, StringBuilder out) {
        PgTime.day(type(), value);
        DateTimeText.appendDate(value, out);
        DateTimeText.appendEra(value, out);
    }
}
