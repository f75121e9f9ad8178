package dev.pgpx.jackson3;

import dev.pgpx.types.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a range from an object of its bounds; without a word about them the lower one belongs to it, the upper does not. */
final class RangeDeserializer extends OfType<Range<?>> {
    private static final Set<String> BOUNDS = Set.of("[]", "[)", "(]", "()");

    RangeDeserializer(@Nullable JavaType type) {
        super(Range.class, type);
    }

    @Override
    ValueDeserializer<Range<?>> of(JavaType parameter) {
        return new RangeDeserializer(parameter);
    }

    @Override
    public Range<?> deserialize(JsonParser in, DeserializationContext context) {
        if (!in.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(this, "expected a range: an object with lower, upper and bounds");
        }
        Object lower = null;
        Object upper = null;
        String bounds = "[)";
        boolean empty = false;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "lower" -> lower = bound(in, context);
                case "upper" -> upper = bound(in, context);
                case "bounds" -> bounds = in.getString();
                case "empty" -> empty = in.getValueAsBoolean();
                default -> {
                    return context.reportInputMismatch(this, "a range has no %s", name);
                }
            }
        }
        if (!BOUNDS.contains(bounds)) {
            return context.reportInputMismatch(this, "expected bounds of a range: [], [), (] or ()");
        }
        return empty ? Range.empty() : Range.of(lower, bounds.startsWith("["), upper, bounds.endsWith("]"));
    }

    private @Nullable Object bound(JsonParser in, DeserializationContext context) {
        return in.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(in, type());
    }
}
