package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.types.Numeric;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes a number, or the text of what JSON has no number for. */
final class NumericSerializer extends StdSerializer<Numeric> {
    NumericSerializer() {
        super(Numeric.class);
    }

    @Override
    public void serialize(Numeric value, JsonGenerator out, SerializerProvider provider) throws IOException {
        BigDecimal number = value.orNull();
        if (number == null) {
            out.writeString(value.toString());
        } else {
            out.writeNumber(number);
        }
    }
}
