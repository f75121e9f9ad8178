package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code json} and {@code jsonb} as text. The binary form of {@code jsonb} is a version, which is 1, and the text. */
final class JsonCodec extends TypeCodec<Json> {
    static final PgType JSON = PgType.builtIn("json", 114, 199);
    static final PgType JSONB = PgType.builtIn("jsonb", 3802, 3807);

    private static final int VERSION = 1;

    private final boolean versioned;

    JsonCodec(PgType type) {
        super(type, Json.class);
        this.versioned = type.oid() == JSONB.oid();
    }

    @Override
    public Json decode(ByteBuffer in) {
        if (versioned) {
            requireAtLeast(in, 1);
            int version = in.get();
            if (version != VERSION) {
                throw unreadable("version " + version + " of its binary form where 1 was expected");
            }
        }
        return new Json(Utf8.read(type(), in));
    }

    @Override
    public Json decodeText(String text) {
        return new Json(text);
    }

    @Override
    public void encode(Json value, BinaryWriter out) {
        if (versioned) {
            out.writeByte(VERSION);
        }
        Utf8.write(type(), value.text(), out);
    }

    @Override
    public void encodeText(Json value, StringBuilder out) {
        Utf8.check(type(), value.text());
        out.append(value.text());
    }
}
