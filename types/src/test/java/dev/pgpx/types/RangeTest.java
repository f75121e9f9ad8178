package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void printsAsPostgresDoes() {
        assertThat(Range.closed(1, 2)).hasToString("[1,2]");
        assertThat(Range.open(1, 2)).hasToString("(1,2)");
        assertThat(Range.closedOpen(1, 2)).hasToString("[1,2)");
        assertThat(Range.openClosed(1, 2)).hasToString("(1,2]");
        assertThat(Range.atLeast(1)).hasToString("[1,)");
        assertThat(Range.greaterThan(1)).hasToString("(1,)");
        assertThat(Range.atMost(1)).hasToString("(,1]");
        assertThat(Range.lessThan(1)).hasToString("(,1)");
        assertThat(Range.point(1)).hasToString("[1,1]");
        assertThat(Range.all()).hasToString("(,)");
        assertThat(Range.empty()).hasToString("empty");
    }

    @Test
    void hasItsBounds() {
        Range<Integer> range = Range.closedOpen(1, 2);
        assertThat(range.lower()).isEqualTo(1);
        assertThat(range.upper()).isEqualTo(2);
        assertThat(range.lowerInclusive()).isTrue();
        assertThat(range.upperInclusive()).isFalse();
        assertThat(range.isEmpty()).isFalse();
        assertThat(Range.empty().lower()).isNull();
        assertThat(Range.empty().upper()).isNull();
    }

    @Test
    void hasOneFormOfEachValue() {
        assertThat(Range.of(null, true, null, true)).isEqualTo(Range.all()).hasSameHashCodeAs(Range.all());
        assertThat(Range.closedOpen(1, 1)).isEqualTo(Range.empty());
        assertThat(Range.open(new BigDecimal("1.0"), new BigDecimal("1.00"))).isEqualTo(Range.empty());
        assertThat(Range.openClosed(new StringBuilder("a"), new StringBuilder("a")))
                .isEqualTo(Range.empty());
        assertThat(Range.closed(1, 2)).isNotEqualTo(Range.closedOpen(1, 2)).isNotEqualTo("[1,2]");
        assertThat(Range.all()).isNotEqualTo(Range.empty());
    }
}
