package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        String text = "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11";
        assertForms(Codecs.UUID, UUID.fromString(text), text.replace("-", ""), text);
    }

    @Test
    void refusesWhatIsNoUuid() {
        assertUnreadable(Codecs.UUID, "00", "1 bytes where 16 were expected");
        assertTextUnreadable(Codecs.UUID, "1-1-1-1-1", "not a UUID");
        assertTextUnreadable(Codecs.UUID, "g0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "not a UUID");
    }
}
