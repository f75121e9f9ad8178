package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code oid} and {@code xid}: four bytes without sign, or digits. */
final class OidCodec extends TypeCodec<Long> {
    private static final long MAX = 0xFFFF_FFFFL;

    private final String words;

    private OidCodec(PgType type, String words) {
        super(type, Long.class);
        this.words = words;
    }

    static OidCodec oid() {
        return new OidCodec(PgType.builtIn("oid", 26, 1028), "no object id");
    }

    static OidCodec xid() {
        return new OidCodec(PgType.builtIn("xid", 28, 1011), "no number of a transaction");
    }

    @Override
    public Long decode(ByteBuffer in) {
        requireSize(in, 4);
        return Integer.toUnsignedLong(in.getInt());
    }

    @Override
    public Long decodeText(String text) {
        try {
            return Integer.toUnsignedLong(Integer.parseUnsignedInt(text));
        } catch (NumberFormatException e) {
            throw unreadable(words);
        }
    }

    @Override
    public void encode(Long value, BinaryWriter out) {
        out.writeInt((int) checked(value));
    }

    @Override
    public void encodeText(Long value, StringBuilder out) {
        out.append(checked(value));
    }

    private long checked(long value) {
        if (value < 0 || value > MAX) {
            throw outOfRange("numbers from 0 to 4294967295");
        }
        return value;
    }
}
