package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.pgpx.types.Numeric;
import java.io.IOException;

/** Reads a number, {@code NaN}, {@code Infinity} or {@code -Infinity}. */
final class NumericDeserializer extends StdDeserializer<Numeric> {
    NumericDeserializer() {
        super(Numeric.class);
    }

    @Override
    public Numeric deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT) || in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return Numeric.of(in.getDecimalValue());
        }
        return switch (in.getText()) {
            case "NaN" -> Numeric.NAN;
            case "Infinity" -> Numeric.INFINITY;
            case "-Infinity" -> Numeric.NEGATIVE_INFINITY;
            default -> context.reportInputMismatch(this, "expected a number, NaN, Infinity or -Infinity");
        };
    }
}
