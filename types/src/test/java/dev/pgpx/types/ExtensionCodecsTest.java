package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Samples.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionCodecsTest {
    static List<Sample<?>> samples() {
        return Samples.extensions();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadEqualsWhatWasWritten(Sample<?> sample) {
        assertRoundTrips(sample);
    }

    private static <T> void assertRoundTrips(Sample<T> sample) {
        for (T value : sample.values()) {
            Forms.assertRoundTrip(sample.codec(), value);
        }
    }

    @Test
    void hstoreHasTheFormsOfTheServer() {
        Map<String, String> value = new LinkedHashMap<>();
        value.put("a", "1");
        value.put("b c", null);
        value.put("q\"\\", "");
        assertForms(
                Codecs.HSTORE,
                value,
                "000000030000000161000000013100000003622063ffffffff0000000371225c00000000",
                "\"a\"=>\"1\", \"b c\"=>NULL, \"q\\\"\\\\\"=>\"\"");
        assertForms(Codecs.HSTORE, Map.of(), "00000000", "");
        Map<String, String> read = Codecs.HSTORE.decodeText("\"a\"=>\"1\"");
        assertThatThrownBy(() -> read.put("b", "2")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a\"", "\"a\"=>", "\"a\"=>\"1", "\"a\"=>\"1\"x", "\"a\"->\"1\""})
    void hstoreRefusesOtherText(String text) {
        assertThat(failure(() -> Codecs.HSTORE.decodeText(text)))
                .startsWith("PGPX-1003: the server's value of type hstore could not be read: unexpected text");
    }

    @Test
    void hstoreRefusesOtherBytes() {
        assertUnreadable(Codecs.HSTORE, "00", "it ends after 1 bytes where 4 or more were expected");
        assertUnreadable(Codecs.HSTORE, "00000001ffffffff", "a key that is null");
        assertUnreadable(Codecs.HSTORE, "00000001", "an element whose length its bytes contradict");
        assertUnreadable(Codecs.HSTORE, "0000000000", "1 bytes where 0 were expected");
        assertThat(failure(() -> Codecs.HSTORE.text(Map.of("a\0", ""))))
                .isEqualTo(outOfRange("hstore", "text without the character U+0000"));
    }

    @Test
    void ltreeHasTheFormsOfTheServer() {
        assertForms(Codecs.LTREE, Ltree.of("Top", "Science"), "01546f702e536369656e6365", "Top.Science");
        assertThat(new Ltree("Top.Science").labels()).containsExactly("Top", "Science");
        assertThat(new Ltree("").labels()).isEmpty();
        assertThat(new Ltree("a")).hasToString("a");
        assertUnreadable(Codecs.LTREE, "02", "version 2 of its binary form where 1 was expected");
        assertRefused(Codecs.LTREE, new Ltree("\0"), outOfRange("ltree", "text without the character U+0000"));
    }
}
