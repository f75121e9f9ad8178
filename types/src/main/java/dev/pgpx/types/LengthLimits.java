package dev.pgpx.types;

import dev.pgpx.types.LimitedCodec.Limit;

/** Limits of {@code varchar(n)}, {@code character(n)}, {@code bit(n)} and {@code varbit(n)}; characters are code points. */
final class LengthLimits {
    private static final int MAX_CHARACTERS = 10_485_760;
    private static final int MAX_BITS = 83_886_080;

    private LengthLimits() {}

    static Limit<Object> atMost(String type, int... modifiers) {
        int most = length(type, modifiers);
        return new Limit<>(type, "at most " + most + unit(type, most), value -> lengthOf(value) <= most);
    }

    static Limit<Object> exactly(String type, int... modifiers) {
        int length = length(type, modifiers);
        return new Limit<>(type, "exactly " + length + unit(type, length), value -> lengthOf(value) == length);
    }

    private static int length(String type, int... modifiers) {
        Limits.requireCount(type, modifiers, 1, 1);
        return Limits.require(type, modifiers[0], 1, isOfBits(type) ? MAX_BITS : MAX_CHARACTERS);
    }

    private static boolean isOfBits(String type) {
        return type.contains("bit");
    }

    private static String unit(String type, int count) {
        return (isOfBits(type) ? " bit" : " character") + (count == 1 ? "" : "s");
    }

    private static int lengthOf(Object value) {
        if (value instanceof Bits bits) {
            return bits.length();
        }
        String text = (String) value;
        return text.codePointCount(0, text.length());
    }
}
