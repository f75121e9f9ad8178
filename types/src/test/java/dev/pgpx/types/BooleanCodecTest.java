package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;

import org.junit.jupiter.api.Test;

class BooleanCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.BOOL, true, "01", "t");
        assertForms(Codecs.BOOL, false, "00", "f");
    }

    @Test
    void refusesWhatIsNoBoolean() {
        assertUnreadable(Codecs.BOOL, "0001", "2 bytes where 1 were expected");
        assertTextUnreadable(Codecs.BOOL, "yes", "neither t nor f");
    }
}
