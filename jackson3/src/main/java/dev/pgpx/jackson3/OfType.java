package dev.pgpx.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.TypeFactory;

/** Reads a generic type of one parameter; Jackson says where it is used of what. */
abstract class OfType<T> extends StdDeserializer<T> {
    private final @Nullable JavaType type;

    OfType(Class<?> whole, @Nullable JavaType type) {
        super(whole);
        this.type = type;
    }

    /** The type parameter; any object where it is open. */
    final JavaType type() {
        return type == null ? TypeFactory.unknownType() : type;
    }

    /** The same reader for a type parameter. */
    abstract ValueDeserializer<T> of(JavaType parameter);

    @Override
    public final ValueDeserializer<T> createContextual(
            DeserializationContext context, @Nullable BeanProperty property) {
        JavaType whole = context.getContextualType();
        JavaType parameter = whole == null ? null : whole.containedType(0);
        return of(parameter == null ? TypeFactory.unknownType() : parameter, property);
    }

    /** The same reader for a type parameter, at a place. */
    ValueDeserializer<T> of(JavaType parameter, @Nullable BeanProperty property) {
        return of(parameter);
    }
}
