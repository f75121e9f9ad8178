package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "'', abc, 3",
        "abc, '', 3",
        "same, same, 0",
        "ab, ba, 1",
        "name, nmae, 1",
        "ca, abc, 3"
    })
    void countsChangedLetters(String from, String to, int distance) {
        assertThat(Nearest.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void isTheFirstOfTheLeastAndNoneWhenAllAreFar() {
        List<String> known = List.of("pool-size", "poll-size", "tls");

        assertThat(Nearest.of("POOL_SIZE", known)).isEqualTo("pool-size");
        assertThat(Nearest.of("poolsizes", known)).isEqualTo("pool-size");
        assertThat(Nearest.of("lts", known)).isEqualTo("tls");
        assertThat(Nearest.of("cc", List.of("a", "c"))).isEqualTo("c");
        assertThat(Nearest.of("b", List.of("a"))).isNull();
        assertThat(Nearest.of("x", known)).isNull();
        assertThat(Nearest.of("", known)).isNull();
    }
}
