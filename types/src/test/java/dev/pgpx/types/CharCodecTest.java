package dev.pgpx.types;

import org.junit.jupiter.api.Test;

class CharCodecTest {
    @Test
    void isOneByte() {
        Forms.assertForms(Codecs.CHAR, 'r', "72", "r");
        Forms.assertForms(Codecs.CHAR, '\0', "00", "");
    }

    @Test
    void refusesWhatIsNoAscii() {
        Forms.assertRefused(Codecs.CHAR, 'é', Forms.outOfRange("char", "one character of ASCII"));
        Forms.assertUnreadable(Codecs.CHAR, "e9", "a byte beyond ASCII");
        Forms.assertTextUnreadable(Codecs.CHAR, "\\351", "a byte beyond ASCII");
        Forms.assertUnreadable(Codecs.CHAR, "7272", "2 bytes where 1 were expected");
    }
}
