package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteaCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.BYTEA, new byte[] {0, -1, 16, 'J'}, "00ff104a", "\\x00ff104a");
        assertForms(Codecs.BYTEA, new byte[0], "", "\\x");
    }

    @Test
    void readsUpperCaseDigitsAndTheEscapeForm() {
        assertThat(Codecs.BYTEA.decodeText("\\xABcd")).isEqualTo(new byte[] {(byte) 0xab, (byte) 0xcd});
        assertThat(Codecs.BYTEA.decodeText("\\000\\377\\020\\\\A")).isEqualTo(new byte[] {0, -1, 16, '\\', 'A'});
        assertThat(Codecs.BYTEA.decodeText("plain")).isEqualTo("plain".getBytes(StandardCharsets.US_ASCII));
        assertThat(Codecs.BYTEA.decodeText("")).isEmpty();
    }

    @Test
    void refusesWhatIsNeitherForm() {
        assertTextUnreadable(Codecs.BYTEA, "\\x0", "an odd number of hexadecimal digits");
        assertTextUnreadable(Codecs.BYTEA, "\\x0g", "a character that is no hexadecimal digit");
        assertTextUnreadable(Codecs.BYTEA, "\\x:0", "a character that is no hexadecimal digit");
        assertTextUnreadable(Codecs.BYTEA, "a\\8", "a backslash that is not followed by three octal digits");
        assertTextUnreadable(Codecs.BYTEA, "a\\12", "a backslash that is not followed by three octal digits");
    }
}
