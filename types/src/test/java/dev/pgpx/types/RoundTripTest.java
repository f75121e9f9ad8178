package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pgpx.types.Samples.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadEqualsWhatWasWritten(Sample<?> sample) {
        assertRoundTrips(sample);
    }

    @Test
    void numbersAtTheLimitsAreReadAsTheyWereWritten() {
        assertRoundTrips(Samples.hugeNumerics());
    }

    @Test
    void randomValuesAreReadAsTheyWereWritten() {
        long seed = Long.getLong("pgpx.test.seed", 20_261_121);
        for (Sample<?> sample : RandomSamples.all(seed)) {
            assertThatCode(() -> assertRoundTrips(sample))
                    .as("%s of seed %d (-Dpgpx.test.seed takes another)", sample.codec(), seed)
                    .doesNotThrowAnyException();
        }
    }

    private static <T> void assertRoundTrips(Sample<T> sample) {
        for (T value : sample.values()) {
            Forms.assertRoundTrip(sample.codec(), value);
        }
    }
}
