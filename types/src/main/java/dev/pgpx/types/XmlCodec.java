package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code xml}: the text in both forms. */
final class XmlCodec extends TypeCodec<Xml> {
    XmlCodec() {
        super(PgType.builtIn("xml", 142, 143), Xml.class);
    }

    @Override
    public Xml decode(ByteBuffer in) {
        return new Xml(Utf8.read(type(), in));
    }

    @Override
    public Xml decodeText(String text) {
        return new Xml(text);
    }

    @Override
    public void encode(Xml value, BinaryWriter out) {
        check(value);
        Utf8.write(type(), value.text(), out);
    }

    @Override
    public void encodeText(Xml value, StringBuilder out) {
        check(value);
        Utf8.check(type(), value.text());
        out.append(value.text());
    }

    private void check(Xml value) {
        if (value.text().startsWith("<?xml")) {
            throw outOfRange("XML without a declaration, which the server would change");
        }
    }
}
