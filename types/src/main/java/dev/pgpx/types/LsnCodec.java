package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.Locale;

/** {@code pg_lsn}: eight bytes, or both halves in hexadecimal digits. */
final class LsnCodec extends TypeCodec<Lsn> {
    LsnCodec() {
        super(PgType.builtIn("pg_lsn", 3220, 3221), Lsn.class);
    }

    @Override
    public Lsn decode(ByteBuffer in) {
        requireSize(in, 8);
        return new Lsn(in.getLong());
    }

    @Override
    public Lsn decodeText(String text) {
        int slash = text.indexOf('/');
        try {
            long high = Integer.parseUnsignedInt(text, 0, Math.max(0, slash), 16);
            long low = Integer.toUnsignedLong(Integer.parseUnsignedInt(text, slash + 1, text.length(), 16));
            return new Lsn(high << 32 | low);
        } catch (NumberFormatException e) {
            throw unreadable("no place in the log");
        }
    }

    @Override
    public void encode(Lsn value, BinaryWriter out) {
        out.writeLong(value.value());
    }

    @Override
    public void encodeText(Lsn value, StringBuilder out) {
        out.append(hex(value.value() >>> 32)).append('/').append(hex(value.value() & 0xFFFF_FFFFL));
    }

    private static String hex(long half) {
        return Long.toHexString(half).toUpperCase(Locale.ROOT);
    }
}
