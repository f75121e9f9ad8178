package dev.pgpx.types;

import dev.pgpx.types.bytes.PlainText;

/** {@code json} and {@code jsonb} as text. The binary form of {@code jsonb} is a version, which is 1, and the text. */
final class JsonCodec extends BytesCodec<Json> implements PlainText<Json> {
    static final PgType JSON = PgType.builtIn("json", 114, 199);
    static final PgType JSONB = PgType.builtIn("jsonb", 3802, 3807);

    private static final int VERSION = 1;

    private final boolean versioned;

    JsonCodec(PgType type) {
        super(type, Json.class);
        this.versioned = type.oid() == JSONB.oid();
    }

    @Override
    public Json decode(byte[] bytes, int from, int length) {
        if (!versioned) {
            return new Json(Utf8.read(type(), bytes, from, length));
        }
        requireAtLeast(length, 1);
        if (bytes[from] != VERSION) {
            throw unreadable("version " + bytes[from] + " of its binary form where 1 was expected");
        }
        return new Json(Utf8.read(type(), bytes, from + 1, length - 1));
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
