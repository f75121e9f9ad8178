package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the types of values that are given without one. */
final class ValueTypes {
    private ValueTypes() {}

    /**
     * A value as a parameter.
     *
     * @param place what messages call it: {@code :name}, {@code argument 1}
     */
    static Parameter<?> parameter(String place, Object value) {
        return value instanceof Collection<?> values ? array(place, values) : scalar(value);
    }

    private static <T> Parameter<T> scalar(T value) {
        return new Parameter<>(codec(value), value);
    }

    private static <T> Codec<T> codec(T value) {
        Codec<T> codec = Codecs.forValue(value);
        if (codec == null) {
            throw QueryException.of("PGPX-1209", value.getClass().getName());
        }
        return codec;
    }

    private static Parameter<?> array(String place, Collection<?> values) {
        Object sample = null;
        for (Object value : values) {
            if (sample == null) {
                sample = value;
            } else if (value != null && value.getClass() != sample.getClass()) {
                throw QueryException.of(
                        "PGPX-1234",
                        place,
                        sample.getClass().getName(),
                        value.getClass().getName());
            }
        }
        if (sample == null) {
            throw QueryException.of("PGPX-1233", place);
        }
        return array(codec(sample), values);
    }

    @SuppressWarnings("unchecked") // every value is null or of the class that the codec was found for
    private static <T> Parameter<?> array(Codec<T> codec, Collection<?> values) {
        List<@Nullable T> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            elements.add((T) value);
        }
        return new Parameter<>(Codecs.array(codec), elements);
    }
}
