package dev.pgpx.types;

import dev.pgpx.types.Samples.Sample;
import java.util.List;
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

    private static <T> void assertRoundTrips(Sample<T> sample) {
        for (T value : sample.values()) {
            Forms.assertRoundTrip(sample.codec(), value);
        }
    }
}
