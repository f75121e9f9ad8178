package dev.pgpx.types;

/**
 * Codecs of arrays of primitive values: constants of {@link Codecs}, which inherits them. An interface is initialised by the first use of
 * its own constants only, so a program without such columns does not load their classes when it starts. They may use those of {@code
 * Codecs}, never the other way round: two threads would wait for each other.
 */
interface PrimitiveArrayCodecs {
    /** {@code boolean[]} of one dimension without nulls, unboxed. */
    Codec<boolean[]> BOOL_ARRAY = new PrimitiveArrays.OfBooleans(Codecs.BOOL);

    /** {@code smallint[]} of one dimension without nulls, unboxed. */
    Codec<short[]> INT2_ARRAY = new PrimitiveArrays.OfShorts(Codecs.INT2);

    /** {@code integer[]} of one dimension without nulls, unboxed. */
    Codec<int[]> INT4_ARRAY = new PrimitiveArrays.OfInts(Codecs.INT4);

    /** {@code bigint[]} of one dimension without nulls, unboxed. */
    Codec<long[]> INT8_ARRAY = new PrimitiveArrays.OfLongs(Codecs.INT8);

    /** {@code real[]} of one dimension without nulls, unboxed. */
    Codec<float[]> FLOAT4_ARRAY = new PrimitiveArrays.OfFloats(Codecs.FLOAT4);

    /** {@code double precision[]} of one dimension without nulls, unboxed. */
    Codec<double[]> FLOAT8_ARRAY = new PrimitiveArrays.OfDoubles(Codecs.FLOAT8);
}
