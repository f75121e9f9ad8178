package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumericTest {
    private static final Numeric ONE = Numeric.of(BigDecimal.ONE);

    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.NUMERIC_EXTENDED, Numeric.NAN, "00000000c0000000", "NaN");
        assertForms(Codecs.NUMERIC_EXTENDED, Numeric.INFINITY, "00000000d0000000", "Infinity");
        assertForms(Codecs.NUMERIC_EXTENDED, Numeric.NEGATIVE_INFINITY, "00000000f0000000", "-Infinity");
        assertReads(Codecs.NUMERIC_EXTENDED, "00000000d0000020", "Infinity", Numeric.INFINITY);
        assertForms(Codecs.NUMERIC_EXTENDED, ONE, "00010000000000000001", "1");
        assertUnreadable(Codecs.NUMERIC_EXTENDED, "00", "it ends after 1 bytes where 8 or more were expected");
    }

    @Test
    void isOrderedAsTheServerOrders() {
        assertThat(Numeric.NEGATIVE_INFINITY).isLessThan(ONE);
        assertThat(ONE).isLessThan(Numeric.of(BigDecimal.TEN)).isLessThan(Numeric.INFINITY);
        assertThat(Numeric.INFINITY).isLessThan(Numeric.NAN);
        assertThat(Numeric.NAN).isEqualByComparingTo(Numeric.NAN);
    }

    @Test
    void equalsAndPrints() {
        assertThat(ONE).isEqualTo(Numeric.of(new BigDecimal("1"))).hasSameHashCodeAs(Numeric.of(new BigDecimal("1")));
        assertThat(ONE)
                .isNotEqualTo(Numeric.of(new BigDecimal("1.0")))
                .isNotEqualTo(Numeric.NAN)
                .isNotEqualTo(1);
        assertThat(Numeric.of(new BigDecimal("1e3"))).hasToString("1000");
        assertThat(Numeric.NAN).hasToString("NaN");
        assertThat(ONE.isFinite()).isTrue();
        assertThat(Numeric.NAN.isFinite()).isFalse();
        assertThat(Numeric.NAN.orNull()).isNull();
    }
}
