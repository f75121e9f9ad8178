package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertRoundTrip;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextCodecsTest {
    private static final List<Codec<String>> ALL =
            List.of(Codecs.TEXT, Codecs.VARCHAR, Codecs.BPCHAR, Codecs.NAME, Codecs.CITEXT);

    @Test
    void areUtf8() {
        for (Codec<String> codec : ALL) {
            assertForms(codec, "aé€😀", "61c3a9e282acf09f9880", "aé€😀");
            assertRoundTrip(codec, "");
        }
    }

    @Test
    void refuseZeroCharactersAndLoneSurrogates() {
        for (Codec<String> codec : ALL) {
            String type = codec.type().name();
            String zero = outOfRange(type, "text without the character U+0000");
            String surrogate = outOfRange(type, "Unicode text without lone surrogates");
            assertRefused(codec, "a\0b", zero);
            assertRefused(codec, "a\uD83D", surrogate);
            assertRefused(codec, "\uDE00a", surrogate);
            assertRefused(codec, "\uD83D\uD83D\uDE00", surrogate);
        }
    }

    @Test
    void refuseBytesThatAreNotUtf8ButReadReplacementCharacters() {
        for (Codec<String> codec : ALL) {
            assertRoundTrip(codec, "\uFFFD");
            assertUnreadable(codec, "61ff", "bytes that are not UTF-8");
            assertUnreadable(codec, "eda080", "bytes that are not UTF-8");
        }
    }

    @Test
    void nameHoldsSixtyThreeBytes() {
        String message = outOfRange("name", "at most 63 bytes of UTF-8");
        assertRoundTrip(Codecs.NAME, "a".repeat(63));
        assertRoundTrip(Codecs.NAME, "€".repeat(21));
        assertRefused(Codecs.NAME, "a".repeat(64), message);
        assertRefused(Codecs.NAME, "€".repeat(22), message);
    }

    @Test
    void bpcharHasNoTrailingSpaces() {
        assertReads(Codecs.BPCHAR, "6120622020", "a b  ", "a b");
        assertReads(Codecs.BPCHAR, "2020", "  ", "");
        assertRefused(
                Codecs.BPCHAR,
                "a ",
                outOfRange("bpchar", "text without trailing spaces, which character(n) does not keep"));
    }

    @Test
    void citextIsNumberedByEachDatabase() {
        assertThat(Codecs.CITEXT.type()).isEqualTo(PgType.named("", "citext"));
        assertThat(Codecs.TEXT).hasToString("Codec[text as String]");
    }
}
