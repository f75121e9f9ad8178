package dev.pgpx.query;

import static dev.pgpx.query.TypedSamples.T;

import dev.pgpx.query.TypedSamples.Sample;
import dev.pgpx.types.Bits;
import java.util.List;

/** {@code bytea}, {@code varbit}. */
final class BytesSamples {
    private BytesSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        BytesExpression.decode(T.hexadecimal, BytesFormat.HEX),
                        "decode(typed.hexadecimal, 'hex')",
                        "\\x0aff"),
                Sample.of(BytesExpression.encode(T.word, "UTF8"), "convert_to(typed.word, $1)", "\\x61"),
                Sample.of(BytesExpression.of(new byte[] {1, 2}), "$1", "\\x0102"),
                Sample.of(T.bytes.encode(BytesFormat.HEX), "encode(typed.bytes, 'hex')", "68656c6c6f"),
                Sample.of(T.bytes.encode(BytesFormat.BASE64), "encode(typed.bytes, 'base64')", "aGVsbG8="),
                Sample.of(T.bytes.encode(BytesFormat.ESCAPE), "encode(typed.bytes, 'escape')", "hello"),
                Sample.of(T.bytes.decode("UTF8"), "convert_from(typed.bytes, $1)", "hello"),
                Sample.of(T.bytes.length(), "length(typed.bytes)", "5"),
                Sample.of(T.bytes.concat(new byte[] {33}), "typed.bytes || $1", "\\x68656c6c6f21"),
                Sample.of(T.bytes.concat(T.bytes), "typed.bytes || typed.bytes", "\\x68656c6c6f68656c6c6f"),
                Sample.of(T.bytes.substring(2), "substr(typed.bytes, $1)", "\\x656c6c6f"),
                Sample.of(T.bytes.substring(T.number), "substr(typed.bytes, typed.number)", "\\x656c6c6f"),
                Sample.of(T.bytes.substring(2, 2), "substr(typed.bytes, $1, $2)", "\\x656c"),
                Sample.of(
                        T.bytes.substring(T.number, T.number),
                        "substr(typed.bytes, typed.number, typed.number)",
                        "\\x656c"),
                Sample.of(T.bytes.trim(new byte[] {104}), "btrim(typed.bytes, $1)", "\\x656c6c6f"),
                Sample.of(T.bytes.trim(T.bytes), "btrim(typed.bytes, typed.bytes)", "\\x"),
                Sample.of(T.bytes.position(new byte[] {108}), "position($1 in typed.bytes)", "3"),
                Sample.of(T.bytes.position(T.bytes), "position(typed.bytes in typed.bytes)", "1"),
                Sample.of(T.bytes.bit(3), "get_bit(typed.bytes, $1)", "1"),
                Sample.of(T.bytes.bit(T.big), "get_bit(typed.bytes, typed.big)", "1"),
                Sample.of(T.bytes.byteAt(0), "get_byte(typed.bytes, $1)", "104"),
                Sample.of(T.bytes.byteAt(T.zero), "get_byte(typed.bytes, typed.zero)", "104"),
                Sample.of(T.bytes.withBit(0, 1), "set_bit(typed.bytes, $1, $2)", "\\x69656c6c6f"),
                Sample.of(
                        T.bytes.withBit(T.big, T.zero), "set_bit(typed.bytes, typed.big, typed.zero)", "\\x60656c6c6f"),
                Sample.of(T.bytes.withByte(0, 72), "set_byte(typed.bytes, $1, $2)", "\\x48656c6c6f"),
                Sample.of(
                        T.bytes.withByte(T.zero, T.zero),
                        "set_byte(typed.bytes, typed.zero, typed.zero)",
                        "\\x00656c6c6f"),
                Sample.of(T.bytes.md5(), "md5(typed.bytes)", "5d41402abc4b2a76b9719d911017c592"),
                Sample.of(
                        T.bytes.sha224(),
                        "sha224(typed.bytes)",
                        "\\xea09ae9cc6768c50fcee903ed054556e5bfc8347907f12598aa24193"),
                Sample.of(
                        T.bytes.sha256(),
                        "sha256(typed.bytes)",
                        "\\x2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
                Sample.of(T.bytes.sha384().length(), "length(sha384(typed.bytes))", "48"),
                Sample.of(T.bytes.sha512().length(), "length(sha512(typed.bytes))", "64"),
                Sample.of(T.bytes.bitCount(), "bit_count(typed.bytes)", "21").since(14),
                Sample.of(T.bytes.reverse(), "reverse(typed.bytes)", "\\x6f6c6c6568")
                        .since(18),
                Sample.of(T.bytes.crc32(), "crc32(typed.bytes)", "907060870").since(18),
                Sample.of(T.bytes.crc32c(), "crc32c(typed.bytes)", "2591144780").since(18),
                Sample.of(T.bytes.as("b").length(), "length(typed.bytes)", "5"),
                Sample.of(T.bits.bitAnd(Bits.of("1100")), "typed.bits & $1::varbit", "1000"),
                Sample.of(T.bits.bitAnd(T.bits), "typed.bits & typed.bits", "1010"),
                Sample.of(T.bits.bitOr(Bits.of("1100")), "typed.bits | $1::varbit", "1110"),
                Sample.of(T.bits.bitOr(T.bits), "typed.bits | typed.bits", "1010"),
                Sample.of(T.bits.bitXor(Bits.of("1100")), "typed.bits # $1::varbit", "0110"),
                Sample.of(T.bits.bitXor(T.bits), "typed.bits # typed.bits", "0000"),
                Sample.of(T.bits.bitNot(), "~typed.bits", "0101"),
                Sample.of(T.bits.shiftLeft(1), "typed.bits << $1", "0100"),
                Sample.of(T.bits.shiftLeft(T.zero), "typed.bits << typed.zero", "1010"),
                Sample.of(T.bits.shiftRight(1), "typed.bits >> $1", "0101"),
                Sample.of(T.bits.shiftRight(T.zero), "typed.bits >> typed.zero", "1010"),
                Sample.of(T.bits.concat(Bits.of("11")), "typed.bits || $1::varbit", "101011"),
                Sample.of(T.bits.concat(BitsExpression.of(Bits.of("11"))), "typed.bits || $1::varbit", "101011"),
                Sample.of(T.bits.length(), "length(typed.bits)", "4"),
                Sample.of(T.bits.octetLength(), "octet_length(typed.bits)", "1"),
                Sample.of(T.bits.bit(0), "get_bit(typed.bits, $1)", "1"),
                Sample.of(T.bits.bit(T.zero), "get_bit(typed.bits, typed.zero)", "1"),
                Sample.of(T.bits.withBit(0, 0), "set_bit(typed.bits, $1, $2)", "0010"),
                Sample.of(T.bits.withBit(T.zero, T.zero), "set_bit(typed.bits, typed.zero, typed.zero)", "0010"),
                Sample.of(T.bits.substring(2, 2), "substring(typed.bits, $1, $2)", "01"),
                Sample.of(T.bits.substring(T.number, T.zero), "substring(typed.bits, typed.number, typed.zero)", ""),
                Sample.of(T.bits.position(Bits.of("01")), "position($1::varbit in typed.bits)", "2"),
                Sample.of(T.bits.position(T.bits), "position(typed.bits in typed.bits)", "1"),
                Sample.of(T.bits.bitCount(), "bit_count(typed.bits)", "2").since(14));
    }
}
