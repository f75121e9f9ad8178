package dev.pgpx.processor.type;

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
     */
    record JsonOf(String component, TypeMirror type) implements CodecSource {}
}
