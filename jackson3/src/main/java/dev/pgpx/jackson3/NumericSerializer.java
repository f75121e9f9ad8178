package dev.pgpx.jackson3;

import dev.pgpx.types.Numeric;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number, or the text of what JSON has no number for. */
final class NumericSerializer extends StdSerializer<Numeric> {
    NumericSerializer() {
        super(Numeric.class);
    }

    @Override
    public void serialize(Numeric value, JsonGenerator out, SerializationContext context) {
        BigDecimal number = value.orNull();
        if (number == null) {
            out.writeString(value.toString());
        } else {
            out.writeNumber(number);
        }
    }
}
