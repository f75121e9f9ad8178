package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.decode;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private static final Codec<Row> PAIR = Codecs.record(List.of("a", "b"));

    /** int4 7 and text "x,". */
    private static final String BINARY =
            "00000002" + "00000017" + "00000004" + "00000007" + "00000019" + "00000002" + "782c";

    private static Row one(String oid, String bytes) {
        return decode(
                Codecs.record(List.of("a")), "00000001" + oid + String.format("%08x", bytes.length() / 2) + bytes);
    }

    @Test
    void readsTheFormsOfTheServer() {
        for (Row row : List.of(decode(PAIR, BINARY), PAIR.decodeText("(7,\"x,\")"))) {
            assertThat(row.size()).isEqualTo(2);
            assertThat(row.name(1)).isEqualTo("b");
            assertThat(row.getInt(0)).isEqualTo(7);
            assertThat(row.getLong(0)).isEqualTo(7);
            assertThat(row.getShort(0)).isEqualTo((short) 7);
            assertThat(row.getDouble(0)).isEqualTo(7.0);
            assertThat(row.getFloat(0)).isEqualTo(7.0f);
            assertThat(row.get(0, Codecs.NUMERIC)).isEqualTo(new BigDecimal("7"));
            assertThat(row.get(1, Codecs.VARCHAR)).isEqualTo("x,");
            assertThat(row.getText(0)).isEqualTo("7");
            assertThat(row.getText(1)).isEqualTo("x,");
            assertThat(row.isNull(1)).isFalse();
        }
    }

    @Test
    void readsNulls() {
        Row binary = decode(PAIR, "00000002" + "00000017" + "ffffffff" + "00000019" + "00000000");
        for (Row row : List.of(binary, PAIR.decodeText("(,\"\")"))) {
            assertThat(row.isNull(0)).isTrue();
            assertThat(row.get(0, Codecs.INT4)).isNull();
            assertThat(row.getText(0)).isNull();
            assertThat(row.getText(1)).isEmpty();
            assertThat(failure(() -> row.getInt(0)))
                    .startsWith("PGPX-1001: column \"a\" is null, but its Java type cannot hold null");
        }
        assertThat(Codecs.record(List.of("a")).decodeText("()").isNull(0)).isTrue();
        assertThat(Codecs.record(List.of()).decodeText("()").size()).isZero();
    }

    @Test
    void readsBooleansAndArraysOfRecords() {
        assertThat(one("00000010", "01").getBoolean(0)).isTrue();
        assertThat(Codecs.array(PAIR).decodeText("{\"(1,\\\"x \\\"\\\"y\\\\\\\\\\\")\",\"(,)\"}"))
                .extracting(row -> row.getText(1))
                .containsExactly("x \"y\\", null);
        assertThat(Codecs.array(PAIR).type().oid()).isEqualTo(2287);
    }

    @Test
    void comparesTheTypesOfTheBinaryForm() {
        Row time = one("0000045a", "0000000000000000");
        assertThat(failure(() -> time.getLong(0)))
                .contains("PGPX-1008: column \"a\" cannot be read as int8", "found number 1114");
        assertThat(one("00004e20", "78").get(0, Codecs.TEXT)).isEqualTo("x"); // a domain
        assertThat(one("00000019", "78").get(0, Codecs.enumeration(Letter.class, PgType.named("", "mood"), "x")))
                .isEqualTo(Letter.X);
        assertThat(failure(() -> one("00000600", "78").getText(0))).contains("PGPX-1008", "found number 1536");
        assertThat(failure(() -> one("000006a4", "00010000000000000005").getBoolean(0)))
                .contains("found number 1700");
    }

    private enum Letter {
        X
    }

    @Test
    void refusesOtherFieldsAndBytes() {
        assertUnreadable(PAIR, "00000003", "3 fields where 2 were expected");
        assertUnreadable(PAIR, "00000002", "it ends after 0 bytes where 8 or more were expected");
        assertUnreadable(PAIR, "000000020000001700000009ff", "a field whose length its bytes contradict");
        assertUnreadable(PAIR, BINARY + "00", "1 bytes where 0 were expected");
        assertTextUnreadable(PAIR, "(1)", "unexpected text at character 3");
        assertTextUnreadable(PAIR, "(1,2,3)", "unexpected text at character 5");
        assertThat(failure(() -> one("00000014", "00").getLong(0)))
                .contains("could not be read: 1 bytes where 8 were expected", "column a");
        assertThat(failure(() -> PAIR.decodeText("(x,)").getInt(0))).contains("PGPX-1003", "column a");
    }

    @Test
    void cannotBeSent() {
        Row row = PAIR.decodeText("(,)");
        Forms.assertRefused(PAIR, row, outOfRange("record", "nothing that could be sent"));
    }
}
