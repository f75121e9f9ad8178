package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.StationTable.STATION;

import dev.pgpx.query.BitsExpression;
import dev.pgpx.query.BytesExpression;
import dev.pgpx.query.BytesFormat;
import dev.pgpx.query.Expression;
import dev.pgpx.types.Bits;
import java.util.List;

@Section(
        value = "Bytes and bits",
        rows = Rows.STATIONS,
        text = "`STATION.key` is a `byte[]` (`bytea`), `STATION.flags` are `Bits` (`bit varying`).")
class BytesExamples {
    @Example("Bytes and text")
    List<Expression<?>> text() {
        return List.of(
                BytesExpression.of(new byte[] {1, 2}),
                BytesExpression.encode(STATION.name, "UTF8"),
                BytesExpression.decode(STATION.key.encode(BytesFormat.HEX), BytesFormat.HEX),
                STATION.key.encode(BytesFormat.BASE64),
                STATION.key.encode(BytesFormat.ESCAPE),
                STATION.key.decode("UTF8"));
    }

    @Example("Bytes")
    List<Expression<?>> bytes() {
        return List.of(
                STATION.key.length(),
                STATION.key.concat(new byte[] {33}),
                STATION.key.substring(2),
                STATION.key.substring(2, 2),
                STATION.key.trim(new byte[] {104}),
                STATION.key.position(new byte[] {108}),
                STATION.key.bit(3),
                STATION.key.byteAt(0),
                STATION.key.withBit(0, 1),
                STATION.key.withByte(0, 72),
                STATION.key.bitCount(),
                STATION.key.reverse());
    }

    @Example("Digests")
    List<Expression<?>> digests() {
        return List.of(
                STATION.key.md5(),
                STATION.key.sha224(),
                STATION.key.sha256(),
                STATION.key.sha384(),
                STATION.key.sha512(),
                STATION.key.crc32(),
                STATION.key.crc32c());
    }

    @Example("Bits")
    List<Expression<?>> bits() {
        return List.of(
                STATION.flags.bitAnd(Bits.of("1100")),
                STATION.flags.bitOr(Bits.of("1100")),
                STATION.flags.bitXor(BitsExpression.of(Bits.of("1100"))),
                STATION.flags.bitNot(),
                STATION.flags.shiftLeft(1),
                STATION.flags.shiftRight(1),
                STATION.flags.concat(Bits.of("11")),
                STATION.flags.length(),
                STATION.flags.octetLength(),
                STATION.flags.bit(0),
                STATION.flags.withBit(0, 1),
                STATION.flags.substring(2, 2),
                STATION.flags.position(Bits.of("01")),
                STATION.flags.bitCount());
    }
}
