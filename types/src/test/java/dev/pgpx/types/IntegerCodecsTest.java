package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;

import org.junit.jupiter.api.Test;

class IntegerCodecsTest {
    @Test
    void haveTheFormsOfTheServer() {
        assertForms(Codecs.INT2, Short.MIN_VALUE, "8000", "-32768");
        assertForms(Codecs.INT4, -2, "fffffffe", "-2");
        assertForms(Codecs.INT8, Long.MAX_VALUE, "7fffffffffffffff", "9223372036854775807");
    }

    @Test
    void refuseOtherSizes() {
        assertUnreadable(Codecs.INT2, "00000000", "4 bytes where 2 were expected");
        assertUnreadable(Codecs.INT4, "0000", "2 bytes where 4 were expected");
        assertUnreadable(Codecs.INT8, "", "0 bytes where 8 were expected");
    }

    @Test
    void refuseTextBeyondTheirRangeWithoutRepeatingIt() {
        assertTextUnreadable(Codecs.INT2, "32768", "not a number of 16 bits");
        assertTextUnreadable(Codecs.INT4, "2147483648", "not a number of 32 bits");
        assertTextUnreadable(Codecs.INT8, "secret", "not a number of 64 bits");
    }
}
