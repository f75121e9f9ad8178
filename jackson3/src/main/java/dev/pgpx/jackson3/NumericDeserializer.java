package dev.pgpx.jackson3;

import dev.pgpx.types.Numeric;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a number, {@code NaN}, {@code Infinity} or {@code -Infinity}. */
final class NumericDeserializer extends StdDeserializer<Numeric> {
    NumericDeserializer() {
        super(Numeric.class);
    }

    @Override
    public Numeric deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT) || in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return Numeric.of(in.getDecimalValue());
        }
        return switch (in.getString()) {
            case "NaN" -> Numeric.NAN;
            case "Infinity" -> Numeric.INFINITY;
            case "-Infinity" -> Numeric.NEGATIVE_INFINITY;
            default -> context.reportInputMismatch(this, "expected a number, NaN, Infinity or -Infinity");
        };
    }
}
