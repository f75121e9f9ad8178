package dev.pgpx.schema.diff;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a class of records, by reflection that is done once. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException noConstructor) {
            throw new IllegalStateException("a record without its constructor: " + type, noConstructor);
        }
    }

    static RecordShape of(Object value) {
        return SHAPES.get(value.getClass());
    }

    /** The names of the components, in order. */
    List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    /** The value of a component. */
    Object value(Object of, int at) {
        try {
            return components.get(at).getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("cannot read " + components.get(at), failed);
        }
    }

    /** A record of other values; the same one where nothing is other. */
    Object with(Object of, @Nullable Object[] values) {
        boolean same = true;
        for (int at = 0; at < values.length; at++) {
            same &= values[at] == value(of, at);
        }
        if (same) {
            return of;
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot make " + constructor + " of " + Arrays.toString(values), failed);
        }
    }
}
