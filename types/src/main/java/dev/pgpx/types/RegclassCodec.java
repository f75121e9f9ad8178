package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * {@code regclass} as the server prints it: the name of a relation, quoted and with its schema where needed. The binary form
 * is its object id, not its name, so only the text form is spoken.
 */
final class RegclassCodec extends TypeCodec<String> {
    RegclassCodec() {
        super(PgType.builtIn("regclass", 2205, 2210), String.class);
    }

    @Override
    public boolean hasBinary() {
        return false;
    }

    @Override
    public String decode(ByteBuffer in) {
        throw unreadable("its binary form, which has no name in it");
    }

    @Override
    public String decodeText(String text) {
        return text;
    }

    @Override
    public void encode(String value, BinaryWriter out) {
        throw outOfRange("names in text form only");
    }

    @Override
    public void encodeText(String value, StringBuilder out) {
        Utf8.check(type(), value);
        out.append(value);
    }
}
