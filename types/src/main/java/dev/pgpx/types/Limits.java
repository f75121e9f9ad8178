package dev.pgpx.types;

import dev.pgpx.types.LimitedCodec.Limit;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The limits that a modifier gives a type, by the type's name.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/datatype.html">data types</a>.
 */
final class Limits {
    private static final Map<String, BiFunction<String, int[], Limit<Object>>> BY_TYPE = Map.of(
            "numeric", DigitLimits::of,
            "varchar", LengthLimits::atMost,
            "bpchar", LengthLimits::atMost,
            "varbit", LengthLimits::atMost,
            "bit", LengthLimits::exactly,
            "time", FractionLimits::of,
            "timetz", FractionLimits::of,
            "timestamp", FractionLimits::of,
            "timestamptz", FractionLimits::of,
            "interval", FractionLimits::of);

    private Limits() {}

    /** A codec of the type with these modifiers. */
    static <T> Codec<T> limited(Codec<T> codec, int... modifiers) {
        String type = codec.type().name();
        BiFunction<String, int[], Limit<Object>> limits = BY_TYPE.get(type);
        boolean ours = codec instanceof TypeCodec && !(codec instanceof MappedCodec);
        if (limits == null || !ours) {
            throw new IllegalArgumentException(
                    codec + " takes no modifier: only codecs of Codecs do, and mapped ones through the codec below");
        }
        return new LimitedCodec<>(codec, limits.apply(withModifiers(type, modifiers), modifiers));
    }

    /** As SQL writes it: {@code numeric(10,2)}, {@code character(3)}. */
    private static String withModifiers(String type, int... modifiers) {
        String name = type.equals("bpchar") ? "character" : type;
        return Arrays.stream(modifiers).mapToObj(Integer::toString).collect(Collectors.joining(",", name + "(", ")"));
    }

    /** Fails unless a modifier is within what PostgreSQL accepts. */
    static int require(String type, int modifier, int least, int most) {
        if (modifier < least || modifier > most) {
            throw new IllegalArgumentException(
                    type + " is no type: expected a number from " + least + " to " + most + ", found " + modifier);
        }
        return modifier;
    }

    /** Fails unless there are so many modifiers. */
    static void requireCount(String type, int[] modifiers, int least, int most) {
        if (modifiers.length < least || modifiers.length > most) {
            String expected = least == most ? least + " number" : least + " or " + most + " numbers";
            throw new IllegalArgumentException(
                    type + " is no type: expected " + expected + " between the parentheses, found " + modifiers.length);
        }
    }
}
