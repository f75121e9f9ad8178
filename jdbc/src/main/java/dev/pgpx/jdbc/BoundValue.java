package dev.pgpx.jdbc;

import dev.pgpx.types.BinaryWriter;
import dev.pgpx.types.Codec;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/** A value in the forms in which the driver sends what it does not know itself: binary where it may, else text. */
final class BoundValue<T> extends PGobject implements PGBinaryObject {
    private static final long serialVersionUID = 1;

    private final transient Codec<T> codec;
    private final transient T bound;
    private transient @Nullable BinaryWriter encoded;

    BoundValue(Codec<T> codec, T bound) {
        setType(codec.type().name());
        this.codec = codec;
        this.bound = bound;
    }

    private BinaryWriter encoded() {
        BinaryWriter writer = encoded;
        if (writer == null) {
            writer = new BinaryWriter();
            codec.encode(bound, writer);
            encoded = writer;
        }
        return writer;
    }

    @Override
    public String getValue() {
        return codec.text(bound);
    }

    @Override
    public int lengthInBytes() {
        return encoded().size();
    }

    @Override
    public void toBytes(byte[] bytes, int offset) {
        encoded().copyTo(bytes, offset);
    }

    @Override
    public void setByteValue(byte[] value, int offset) {
        throw new IllegalStateException("values are only sent this way, never read");
    }
}
