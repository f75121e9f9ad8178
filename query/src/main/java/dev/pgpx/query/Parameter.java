package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import org.jspecify.annotations.Nullable;

/**
 * A value that is sent beside the SQL text. Immutable as far as its value is.
 *
 * @param codec writes it
 * @param value the value, or null
 * @param <T> the Java type
 */
public record Parameter<T>(Codec<T> codec, @Nullable T value) {
    /**
     * Hands the value to an engine.
     *
     * @param out receives it
     */
    public void writeTo(ParameterWriter out) {
        out.write(codec, value);
    }

    /** The same value, not for other people's eyes. */
    Parameter<T> sensitive() {
        return new Parameter<>(Codecs.sensitive(codec), value);
    }

    @Override
    public String toString() {
        return "Parameter[" + codec.type().name() + "]";
    }
}
