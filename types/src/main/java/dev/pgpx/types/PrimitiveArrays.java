package dev.pgpx.types;

import java.nio.ByteBuffer;

/** The arrays of each primitive type that PostgreSQL has a type for. */
final class PrimitiveArrays {
    private PrimitiveArrays() {}

    static final class OfBooleans extends PrimitiveArrayCodec<boolean[], Boolean> {
        OfBooleans(Codec<Boolean> element) {
            super(element, 1, boolean[].class);
        }

        @Override
        boolean[] ofLength(int length) {
            return new boolean[length];
        }

        @Override
        int lengthOf(boolean[] array) {
            return array.length;
        }

        @Override
        void read(ByteBuffer in, boolean[] array, int index) {
            array[index] = in.get() != 0;
        }

        @Override
        void write(boolean[] array, int index, BinaryWriter out) {
            out.writeByte(array[index] ? 1 : 0);
        }

        @Override
        void set(boolean[] array, int index, Boolean value) {
            array[index] = value;
        }

        @Override
        Boolean get(boolean[] array, int index) {
            return array[index];
        }
    }

    static final class OfShorts extends PrimitiveArrayCodec<short[], Short> {
        OfShorts(Codec<Short> element) {
            super(element, Short.BYTES, short[].class);
        }

        @Override
        short[] ofLength(int length) {
            return new short[length];
        }

        @Override
        int lengthOf(short[] array) {
            return array.length;
        }

        @Override
        void read(ByteBuffer in, short[] array, int index) {
            array[index] = in.getShort();
        }

        @Override
        void write(short[] array, int index, BinaryWriter out) {
            out.writeShort(array[index]);
        }

        @Override
        void set(short[] array, int index, Short value) {
            array[index] = value;
        }

        @Override
        Short get(short[] array, int index) {
            return array[index];
        }
    }

    static final class OfInts extends PrimitiveArrayCodec<int[], Integer> {
        OfInts(Codec<Integer> element) {
            super(element, Integer.BYTES, int[].class);
        }

        @Override
        int[] ofLength(int length) {
            return new int[length];
        }

        @Override
        int lengthOf(int[] array) {
            return array.length;
        }

        @Override
        void read(ByteBuffer in, int[] array, int index) {
            array[index] = in.getInt();
        }

        @Override
        void write(int[] array, int index, BinaryWriter out) {
            out.writeInt(array[index]);
        }

        @Override
        void set(int[] array, int index, Integer value) {
            array[index] = value;
        }

        @Override
        Integer get(int[] array, int index) {
            return array[index];
        }
    }

    static final class OfLongs extends PrimitiveArrayCodec<long[], Long> {
        OfLongs(Codec<Long> element) {
            super(element, Long.BYTES, long[].class);
        }

        @Override
        long[] ofLength(int length) {
            return new long[length];
        }

        @Override
        int lengthOf(long[] array) {
            return array.length;
        }

        @Override
        void read(ByteBuffer in, long[] array, int index) {
            array[index] = in.getLong();
        }

        @Override
        void write(long[] array, int index, BinaryWriter out) {
            out.writeLong(array[index]);
        }

        @Override
        void set(long[] array, int index, Long value) {
            array[index] = value;
        }

        @Override
        Long get(long[] array, int index) {
            return array[index];
        }
    }

    static final class OfFloats extends PrimitiveArrayCodec<float[], Float> {
        OfFloats(Codec<Float> element) {
            super(element, Float.BYTES, float[].class);
        }

        @Override
        float[] ofLength(int length) {
            return new float[length];
        }

        @Override
        int lengthOf(float[] array) {
            return array.length;
        }

        @Override
        void read(ByteBuffer in, float[] array, int index) {
            array[index] = in.getFloat();
        }

        @Override
        void write(float[] array, int index, BinaryWriter out) {
            out.writeInt(Float.floatToIntBits(array[index]));
        }

        @Override
        void set(float[] array, int index, Float value) {
            array[index] = value;
        }

        @Override
        Float get(float[] array, int index) {
            return array[index];
        }
    }

    static final class OfDoubles extends PrimitiveArrayCodec<double[], Double> {
        OfDoubles(Codec<Double> element) {
            super(element, Double.BYTES, double[].class);
        }

        @Override
        double[] ofLength(int length) {
            return new double[length];
        }

        @Override
        int lengthOf(double[] array) {
            return array.length;
        }

        @Override
        void read(ByteBuffer in, double[] array, int index) {
            array[index] = in.getDouble();
        }

        @Override
        void write(double[] array, int index, BinaryWriter out) {
            out.writeLong(Double.doubleToLongBits(array[index]));
        }

        @Override
        void set(double[] array, int index, Double value) {
            array[index] = value;
        }

        @Override
        Double get(double[] array, int index) {
            return array[index];
        }
    }
}
