package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a multirange from an array of ranges. */
final class MultirangeDeserializer extends OfType<Multirange<?>> {
    MultirangeDeserializer(@Nullable JavaType type) {
        super(Multirange.class, type);
    }

    @Override
    JsonDeserializer<Multirange<?>> of(JavaType parameter) {
        return new MultirangeDeserializer(parameter);
    }

    @Override
    public Multirange<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        TypeFactory types = context.getTypeFactory();
        JavaType range = types.constructParametricType(Range.class, type());
        List<Range<Object>> ranges = context.readValue(in, types.constructCollectionType(List.class, range));
        return new Multirange<>(ranges);
    }
}
