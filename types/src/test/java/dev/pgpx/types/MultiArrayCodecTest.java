package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultiArrayCodecTest {
    private static final Codec<MultiArray<Integer>> CODEC = Codecs.multiArray(Codecs.INT4);

    @Test
    void hasTheFormsOfTheServer() {
        assertForms(CODEC, MultiArray.empty(), "000000000000000000000017", "{}");
        assertForms(
                CODEC,
                MultiArray.of(List.of(2, 2), List.of(1, 2, 3, 4)),
                "000000020000000000000017000000020000000100000002000000010000000400000001"
                        + "000000040000000200000004000000030000000400000004",
                "{{1,2},{3,4}}");
        assertForms(
                CODEC,
                new MultiArray<>(List.of(2, 2), List.of(-1, 2), Arrays.asList(1, 2, 3, null)),
                "00000002000000010000001700000002ffffffff0000000200000002"
                        + "000000040000000100000004000000020000000400000003ffffffff",
                "[-1:0][2:3]={{1,2},{3,NULL}}");
        assertThat(CODEC.hasBinary()).isTrue();
    }

    @Test
    void findsElementsByTheirIndexes() {
        MultiArray<Integer> array = new MultiArray<>(List.of(2, 2), List.of(-1, 2), Arrays.asList(1, 2, 3, null));
        assertThat(array.get(-1, 3)).isEqualTo(2);
        assertThat(array.get(0, 3)).isNull();
        assertThatThrownBy(() -> array.get(1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("index 1 of dimension 1");
        assertThatThrownBy(() -> array.get(0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("1 indexes for 2 dimensions");
        assertThatThrownBy(() -> MultiArray.empty().get()).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesPartsThatDoNotFit() {
        String dimensions = outOfRange("anyarray", "up to six dimensions, each with a length and a first index");
        String elements =
                outOfRange("anyarray", "as many elements as the lengths of its dimensions make, none of them zero");
        assertThat(failure(() -> new MultiArray<>(List.of(1), List.of(), List.of(1))))
                .isEqualTo(dimensions);
        assertThat(failure(() -> MultiArray.of(Collections.nCopies(7, 1), List.of(1))))
                .isEqualTo(dimensions);
        assertThat(failure(() -> MultiArray.of(List.of(2, 2), List.of(1)))).isEqualTo(elements);
        assertThat(failure(() -> MultiArray.of(List.of(0), List.of()))).isEqualTo(elements);
        assertThat(failure(() -> MultiArray.of(List.of(1 << 30, 1 << 30), List.of())))
                .isEqualTo(elements);
        assertThat(failure(() -> new MultiArray<>(List.of(1), List.of(Integer.MAX_VALUE), List.of(1))))
                .isEqualTo(outOfRange("anyarray", "indexes below 2147483647"));
    }

    @Test
    void refusesWhatIsNoArray() {
        assertUnreadable(CODEC, "00", "it ends after 1 bytes where 12 or more were expected");
        assertUnreadable(CODEC, "000000070000000000000017", "7 dimensions");
        assertUnreadable(CODEC, "000000010000000000000017", "it ends after 0 bytes where 8 or more were expected");
    }
}
