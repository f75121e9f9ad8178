package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrimitiveArraysTest {
    private static final String HEADER = "00000001" + "00000000" + "00000017" + "00000002" + "00000001";

    @Test
    void haveTheFormsOfArrays() {
        assertThat(Forms.hex(Codecs.INT4_ARRAY, new int[] {1, -1}))
                .isEqualTo(HEADER + "0000000400000001" + "00000004ffffffff");
        assertThat(Codecs.INT4_ARRAY.text(new int[] {1, -1})).isEqualTo("{1,-1}");
        assertThat(Codecs.BOOL_ARRAY.text(new boolean[] {true, false})).isEqualTo("{t,f}");
        assertThat(Codecs.INT8_ARRAY.decodeText("[0:1]={7,8}")).containsExactly(7, 8);
        assertThat(Forms.hex(Codecs.FLOAT8_ARRAY, new double[0])).isEqualTo("0000000000000000000002bd");
    }

    @Test
    void haveNoNulls() {
        String message = Forms.notRepresentable("_int4", "an array with a null", "int[]", "java.util.List");
        assertThat(Forms.failure(() -> Codecs.INT4_ARRAY.decodeText("{1,NULL}")))
                .isEqualTo(message);
        String nulls = HEADER + "0000000400000001" + "ffffffff";
        assertThat(Forms.failure(() -> Forms.decode(Codecs.INT4_ARRAY, nulls))).isEqualTo(message);
    }

    @Test
    void haveOneDimension() {
        String message =
                Forms.notRepresentable("_int4", "an array of 2 dimensions", "int[]", "dev.pgpx.types.MultiArray");
        assertThat(Forms.failure(() -> Codecs.INT4_ARRAY.decodeText("{{1},{2}}")))
                .isEqualTo(message);
        assertThat(Forms.failure(() -> Forms.decode(Codecs.INT4_ARRAY, "000000020000000000000017")))
                .isEqualTo(message);
    }

    @Test
    void refuseBytesThatContradictThemselves() {
        Forms.assertUnreadable(Codecs.INT4_ARRAY, HEADER, "a length that its bytes contradict");
        Forms.assertUnreadable(
                Codecs.INT4_ARRAY,
                HEADER + "0000000800000001" + "00000001",
                "an element of 8 bytes where 4 were expected");
    }
}
