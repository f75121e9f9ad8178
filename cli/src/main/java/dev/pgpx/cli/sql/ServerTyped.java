package dev.pgpx.cli.sql;

import dev.pgpx.types.BinaryWriter;
import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;
import java.nio.ByteBuffer;

/** Text without a type, as a quoted constant is: the server finds the type out from where it stands. */
final class ServerTyped implements Codec<String> {
    static final Codec<String> TEXT = new ServerTyped();

    private static final PgType UNKNOWN = PgType.named("", "unknown");

    private ServerTyped() {}

    @Override
    public PgType type() {
        return UNKNOWN;
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public boolean hasBinary() {
        return false;
    }

    @Override
    public String decode(ByteBuffer in) {
        throw new UnsupportedOperationException("there is no binary form of what has no type");
    }

    @Override
    public String decodeText(String text) {
        return text;
    }

    @Override
    public void encode(String value, BinaryWriter out) {
        throw new UnsupportedOperationException("there is no binary form of what has no type");
    }

    @Override
    public void encodeText(String value, StringBuilder out) {
        out.append(value);
    }
}
