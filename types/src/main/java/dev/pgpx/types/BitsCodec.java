package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code bit} and {@code varbit}: how many bits, then eight in each byte; or zeros and ones. */
final class BitsCodec extends TypeCodec<Bits> {
    static final PgType BIT = PgType.builtIn("bit", 1560, 1561);
    static final PgType VARBIT = PgType.builtIn("varbit", 1562, 1563);

    BitsCodec(PgType type) {
        super(type, Bits.class);
    }

    @Override
    public Bits decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        int length = in.getInt();
        if (length < 0) {
            throw unreadable("a negative length");
        }
        requireSize(in, (int) ((length + 7L) / 8));
        byte[] bytes = new byte[in.remaining()];
        in.get(bytes);
        return Bits.ofBytes(length, bytes);
    }

    @Override
    public Bits decodeText(String text) {
        return Bits.of(text);
    }

    @Override
    public void encode(Bits value, BinaryWriter out) {
        out.writeInt(value.length());
        out.writeBytes(value.bytes());
    }

    @Override
    public void encodeText(Bits value, StringBuilder out) {
        out.append(value);
    }
}
