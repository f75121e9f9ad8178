package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.notRepresentable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArrayCodecTest {
    private static final Codec<List<Integer>> INTEGERS = Codecs.array(Codecs.INT4);
    private static final Codec<List<String>> TEXTS = Codecs.array(Codecs.TEXT);

    private enum Mood {
        HAPPY
    }

    @Test
    void hasTheFormsOfTheServer() {
        assertForms(INTEGERS, List.of(), "000000000000000000000017", "{}");
        assertForms(
                INTEGERS,
                Arrays.asList(1, null, -1),
                "00000001000000010000001700000003000000010000000400000001ffffffff00000004ffffffff",
                "{1,NULL,-1}");
    }

    @Test
    void quotesAsTheServerDoes() {
        List<String> value =
                Arrays.asList("a\"b", null, "NULL", "", "a\\b", "{}", " ", "a,b", "é", "x\ny", "a;b", "nullnull");
        assertThat(TEXTS.text(value))
                .isEqualTo("{\"a\\\"b\",NULL,\"NULL\",\"\",\"a\\\\b\",\"{}\",\" \",\"a,b\",é,\"x\ny\",a;b,nullnull}");
        assertThat(TEXTS.decodeText(TEXTS.text(value))).isEqualTo(value);
    }

    @Test
    void readsArraysWhoseIndexesBeginElsewhere() {
        assertReads(
                INTEGERS,
                "000000010000000000000017000000020000000000000004000000010000000400000002",
                "[0:1]={1,2}",
                List.of(1, 2));
        assertThat(INTEGERS.decodeText("[-5:-5]={7}")).containsExactly(7);
    }

    @Test
    void readsElementsOfAnyObjectId() {
        assertThat(Forms.decode(INTEGERS, "0000000100000000000f4240000000010000000100000004" + "0000002a"))
                .containsExactly(42);
    }

    @Test
    void hasNoBinaryFormToWriteWithoutTheObjectIdOfTheElements() {
        Codec<List<Mood>> moods = Codecs.array(Codecs.enumeration(Mood.class, PgType.named("app", "mood")));
        assertThat(moods.hasBinary()).isFalse();
        assertThat(moods.type()).isEqualTo(PgType.named("app", "_mood"));
        assertThat(moods.text(List.of(Mood.HAPPY))).isEqualTo("{HAPPY}");
        assertThat(INTEGERS.hasBinary()).isTrue();
        assertThat(INTEGERS.type().oid()).isEqualTo(1007);
    }

    @Test
    void isReadAsAnUnmodifiableList() {
        List<Integer> list = INTEGERS.decodeText("{1,NULL}");
        assertThatThrownBy(() -> list.set(0, 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(list.contains(null)).isTrue();
    }

    @Test
    void takesNullForNullInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TEXTS.decodeText("{null,NULL,\"null\"}")).containsExactly(null, null, "null");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesMoreDimensions() {
        String message = notRepresentable("_int4", "an array of 2 dimensions", "List", "dev.pgpx.types.MultiArray");
        assertThat(failure(() -> INTEGERS.decodeText("{{1,2},{3,4}}"))).isEqualTo(message);
        assertThat(failure(() -> Forms.decode(INTEGERS, "000000020000000000000017")))
                .isEqualTo(message);
    }

    @Test
    void refusesWhatIsNoArray() {
        assertUnreadable(INTEGERS, "00000001", "it ends after 4 bytes where 12 or more were expected");
        assertUnreadable(INTEGERS, "000000010000000000000017", "it ends after 0 bytes where 8 or more were expected");
        assertUnreadable(
                INTEGERS, "000000010000000000000017" + "7fffffff00000001", "a length that its bytes contradict");
        assertUnreadable(
                INTEGERS,
                "000000010000000000000017" + "0000000100000001" + "00000004" + "0000",
                "an element whose length its bytes contradict");
        assertUnreadable(
                INTEGERS, "000000010000000000000017" + "0000000000000001" + "00", "1 bytes where 0 were expected");
        for (String text : List.of(
                "", "1", "{1", "{1,}", "{1}x", "{\"1", "{\"1\\", "{{1},{2,3}}", "[0]={1}", "[1:2][3:4]={1}", "{{}}")) {
            assertThat(failure(() -> INTEGERS.decodeText(text)))
                    .startsWith("PGPX-1003: the server's value of type _int4 could not be read: unexpected text at");
        }
        assertTextUnreadable(INTEGERS, "{1,}", "unexpected text at character 4");
    }
}
