package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtendedTest {
    @Test
    void isFiniteOrOneOfTwoInfinities() {
        assertThat(Extended.of(1).isFinite()).isTrue();
        assertThat(Extended.of(1).isInfinity() || Extended.of(1).isNegativeInfinity())
                .isFalse();
        assertThat(Extended.infinity().isInfinity()).isTrue();
        assertThat(Extended.negativeInfinity().isNegativeInfinity()).isTrue();
        assertThat(Extended.infinity().isFinite() || Extended.infinity().isNegativeInfinity())
                .isFalse();
        assertThat(Extended.infinity().orNull()).isNull();
    }

    @Test
    void equalsByValue() {
        assertThat(Extended.of(1)).isEqualTo(Extended.of(1)).hasSameHashCodeAs(Extended.of(1));
        assertThat(Extended.infinity())
                .isNotEqualTo(Extended.negativeInfinity())
                .isNotEqualTo(Extended.of(1));
        assertThat(Extended.of(1)).isNotEqualTo(1);
    }

    @Test
    void convertsAndPrints() {
        assertThat(Extended.of(1).map(n -> "n" + n))
                .isEqualTo(Extended.of("n1"))
                .hasToString("n1");
        assertThat(Extended.<Integer>infinity().map(n -> "n" + n)).hasToString("infinity");
        assertThat(Extended.<Integer>negativeInfinity().map(n -> "n" + n)).hasToString("-infinity");
    }
}
