package dev.pgpx.processor.type;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Where generated code gets a codec from. */
public sealed interface CodecSource {
    /**
     * A constant of {@code Codecs}.
     *
     * @param name its name
     */
    record Constant(String name) implements CodecSource {}

    /**
     * A constant of {@code Codecs} with the limit of a column.
     *
     * @param name its name
     * @param modifiers the numbers between the parentheses of the type
     */
    record Limited(String name, List<Integer> modifiers) implements CodecSource {
        /** Takes a copy of the modifiers. */
        public Limited {
            modifiers = List.copyOf(modifiers);
        }
    }

    /**
     * One of Java's numbers as {@code numeric}.
     *
     * @param modifiers precision and scale; none where the column has none
     */
    record NumericOf(List<Integer> modifiers) implements CodecSource {
        /** Takes a copy of the modifiers. */
        public NumericOf {
            modifiers = List.copyOf(modifiers);
        }
    }

    /**
     * Multiranges, a constant of {@code Codecs}.
     *
     * @param name its name
     * @param rangeCodec the name of the constant of the ranges
     */
    record MultirangeOf(String name, String rangeCodec) implements CodecSource {}

    /**
     * Arrays of another codec's values.
     *
     * @param element the codec of the elements
     */
    record ArrayOf(CodecSource element) implements CodecSource {}

    /**
     * An enum type.
     *
     * @param type the enum
     */
    record EnumOf(EnumType type) implements CodecSource {}

    /**
     * JSON of a Java type.
     *
     * @param component the component that it is for
     * @param type the Java type
     * @param sqlName {@code json} or {@code jsonb}
     */
    record JsonOf(String component, TypeMirror type, String sqlName) implements CodecSource {}

    /**
     * The field {@code CODEC} of a class of the user's.
     *
     * @param holder the class
     */
    record Given(TypeMirror holder) implements CodecSource {
        /** The name of the field. */
        public static final String FIELD = "CODEC";
    }
}
