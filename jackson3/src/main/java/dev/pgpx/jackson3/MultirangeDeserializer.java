package dev.pgpx.jackson3;

import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.type.TypeFactory;

/** Reads a multirange from an array of ranges. */
final class MultirangeDeserializer extends OfType<Multirange<?>> {
    MultirangeDeserializer(@Nullable JavaType type) {
        super(Multirange.class, type);
    }

    @Override
    ValueDeserializer<Multirange<?>> of(JavaType parameter) {
        return new MultirangeDeserializer(parameter);
    }

    @Override
    public Multirange<?> deserialize(JsonParser in, DeserializationContext context) {
        TypeFactory types = context.getTypeFactory();
        JavaType range = types.constructParametricType(Range.class, type());
        List<Range<Object>> ranges = context.readValue(in, types.constructCollectionType(List.class, range));
        return new Multirange<>(ranges);
    }
}
