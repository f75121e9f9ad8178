package dev.pgpx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void keepsTheOrderHoweverLongAListGrows() {
        List<Integer> grown = List.of();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < 3 * Chain.LONGEST; i++) {
            List<Integer> before = grown;
            grown = Lists.append(grown, List.of(i));
            assertThat(before).isEqualTo(expected);
            expected.add(i);
            assertThat(grown).isEqualTo(expected);
        }
    }

    @Test
    void isAListAsAnyOther() {
        List<String> chain = Lists.append(List.of("a", "b"), List.of("c"));

        assertThat(chain).isInstanceOf(Chain.class).isEqualTo(List.of("a", "b", "c"));
        assertThat(chain.hashCode()).isEqualTo(List.of("a", "b", "c").hashCode());
        assertThatThrownBy(() -> chain.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> chain.add("d")).isInstanceOf(UnsupportedOperationException.class);
    }
}
