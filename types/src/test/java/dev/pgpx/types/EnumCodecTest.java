package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.failure;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumCodecTest {
    private static final PgType MOOD = PgType.named("app", "mood");

    private enum Mood {
        HAPPY,
        SAD {
            @Override
            public String toString() {
                return "not the label";
            }
        }
    }

    @Test
    void writesLabels() {
        Codec<Mood> codec = Codecs.enumeration(Mood.class, MOOD, "glücklich", "sad");
        assertForms(codec, Mood.HAPPY, "676cc3bc636b6c696368", "glücklich");
        assertForms(codec, Mood.SAD, "736164", "sad");
        assertThat(codec.type()).isEqualTo(MOOD);
    }

    @Test
    void takesTheNamesOfConstantsForLabels() {
        assertForms(Codecs.enumeration(Mood.class, MOOD), Mood.SAD, "534144", "SAD");
    }

    @Test
    void refusesLabelsThatTheEnumLacks() {
        Codec<Mood> codec = Codecs.enumeration(Mood.class, MOOD);
        assertThat(failure(() -> codec.decodeText("angry")))
                .isEqualTo("PGPX-1004: enum type mood has the label \"angry\", which " + Mood.class.getName()
                        + " lacks\n  Add the constant to the Java enum, or map the label with @Label.");
    }

    @Test
    void refusesLabelsThatDoNotFitTheConstants() {
        String start = "PGPX-1006: the labels of enum " + Mood.class.getName() + " do not fit its constants: ";
        String end = "\n  Give one label for each constant, in the order of the constants, none of them twice.";
        assertThat(failure(() -> Codecs.enumeration(Mood.class, MOOD, "a")))
                .isEqualTo(start + "1 labels for 2 constants" + end);
        assertThat(failure(() -> Codecs.enumeration(Mood.class, MOOD, "a", "a")))
                .isEqualTo(start + "the label \"a\" stands twice" + end);
    }
}
