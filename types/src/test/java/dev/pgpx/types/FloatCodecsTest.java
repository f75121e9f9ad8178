package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloatCodecsTest {
    @Test
    void haveTheFormsOfTheServer() {
        assertForms(Codecs.FLOAT8, -0d, "8000000000000000", "-0.0");
        assertForms(Codecs.FLOAT8, Double.NaN, "7ff8000000000000", "NaN");
        assertForms(Codecs.FLOAT8, Double.POSITIVE_INFINITY, "7ff0000000000000", "Infinity");
        assertForms(Codecs.FLOAT8, Double.NEGATIVE_INFINITY, "fff0000000000000", "-Infinity");
        assertForms(Codecs.FLOAT4, -0f, "80000000", "-0.0");
        assertForms(Codecs.FLOAT4, Float.NaN, "7fc00000", "NaN");
        assertForms(Codecs.FLOAT4, 0.1f, "3dcccccd", "0.1");
    }

    @Test
    void readTheServersExponents() {
        assertReads(Codecs.FLOAT8, "7fefffffffffffff", "1.7976931348623157e+308", Double.MAX_VALUE);
        assertReads(Codecs.FLOAT8, "0000000000000001", "5e-324", Double.MIN_VALUE);
        assertReads(Codecs.FLOAT4, "00000001", "1e-45", Float.MIN_VALUE);
        assertReads(Codecs.FLOAT4, "7f7fffff", "3.4028235e+38", Float.MAX_VALUE);
    }

    @Test
    void writeOneKindOfNaN() {
        assertThat(Forms.hex(Codecs.FLOAT8, Double.longBitsToDouble(0xfff8000000000001L)))
                .isEqualTo("7ff8000000000000");
        assertThat(Forms.hex(Codecs.FLOAT4, Float.intBitsToFloat(0xffc00001))).isEqualTo("7fc00000");
    }

    @Test
    void refuseWhatIsNoNumber() {
        assertUnreadable(Codecs.FLOAT4, "0000000000000000", "8 bytes where 4 were expected");
        assertUnreadable(Codecs.FLOAT8, "00000000", "4 bytes where 8 were expected");
        assertTextUnreadable(Codecs.FLOAT4, "secret", "not a number");
        assertTextUnreadable(Codecs.FLOAT8, "secret", "not a number");
    }
}
