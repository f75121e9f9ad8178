package dev.pgpx.jackson2;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import org.jspecify.annotations.Nullable;

/** Reads a generic type of one parameter; Jackson says where it is used of what. */
abstract class OfType<T> extends StdDeserializer<T> implements ContextualDeserializer {
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
    abstract JsonDeserializer<T> of(JavaType parameter);

    @Override
    public final JsonDeserializer<T> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType whole = context.getContextualType();
        JavaType parameter = whole == null ? null : whole.containedType(0);
        return of(parameter == null ? TypeFactory.unknownType() : parameter, property);
    }

    /** The same reader for a type parameter, at a place. */
    JsonDeserializer<T> of(JavaType parameter, @Nullable BeanProperty property) {
        return of(parameter);
    }
}
