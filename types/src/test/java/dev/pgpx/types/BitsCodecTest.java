package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class BitsCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.BIT, Bits.of("101"), "00000003a0", "101");
        assertForms(Codecs.VARBIT, Bits.of("1010101011"), "0000000aaac0", "1010101011");
        assertForms(Codecs.VARBIT, Bits.of(""), "00000000", "");
        assertReads(Codecs.BIT, "00000003bf", "101", Bits.of("101"));
    }

    @Test
    void convertsToBitSet() {
        BitSet ones = new BitSet();
        ones.set(0);
        ones.set(9);
        Bits bits = Bits.of(ones, 12);
        assertThat(bits).hasToString("100000000100").isEqualTo(Bits.of("100000000100"));
        assertThat(bits)
                .hasSameHashCodeAs(Bits.of("100000000100"))
                .isNotEqualTo(Bits.of("1"))
                .isNotEqualTo("1");
        assertThat(bits.toBitSet()).isEqualTo(ones);
        assertThat(bits.length()).isEqualTo(12);
        assertThat(bits.get(9)).isTrue();
        assertThatThrownBy(() -> bits.get(12)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(failure(() -> Bits.of(ones, 9))).isEqualTo(outOfRange("varbit", "ones at indexes below its length"));
    }

    @Test
    void refusesWhatIsNoBits() {
        assertThat(failure(() -> Bits.of("012"))).isEqualTo(outOfRange("varbit", "zeros and ones"));
        assertUnreadable(Codecs.BIT, "00", "it ends after 1 bytes where 4 or more were expected");
        assertUnreadable(Codecs.BIT, "0000000900", "1 bytes where 2 were expected");
        assertUnreadable(Codecs.BIT, "ffffffff", "a negative length");
    }
}
