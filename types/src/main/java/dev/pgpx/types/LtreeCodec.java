package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code ltree}: a version, which is 1, and the text. */
final class LtreeCodec extends TypeCodec<Ltree> {
    private static final int VERSION = 1;

    LtreeCodec() {
        super(PgType.named("", "ltree"), Ltree.class);
    }

    @Override
    public Ltree decode(ByteBuffer in) {
        requireAtLeast(in, 1);
        int version = in.get();
        if (version != VERSION) {
            throw unreadable("version " + version + " of its binary form where 1 was expected");
        }
        return new Ltree(Utf8.read(type(), in));
    }

    @Override
    public Ltree decodeText(String text) {
        return new Ltree(text);
    }

    @Override
    public void encode(Ltree value, BinaryWriter out) {
        out.writeByte(VERSION);
        Utf8.write(type(), value.path(), out);
    }

    @Override
    public void encodeText(Ltree value, StringBuilder out) {
        Utf8.check(type(), value.path());
        out.append(value.path());
    }
}
