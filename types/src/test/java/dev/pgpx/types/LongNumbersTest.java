package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongNumbersTest {
    @Test
    void areThoseOfTheJdk() {
        String digits = "1234567890".repeat(500);
        for (String text : List.of(
                digits,
                "-" + digits,
                digits + "." + digits + "00",
                "-0." + "0".repeat(2_000) + "1",
                "0." + digits,
                "." + digits,
                "1." + digits + "e7",
                "7",
                "-0.5")) {
            assertThat(LongNumbers.decimal(text)).isEqualTo(new BigDecimal(text));
        }
    }

    @Test
    void refuseWhatIsNone() {
        for (String text : List.of("x".repeat(5_000), "1".repeat(3_000) + "x", "1-1")) {
            assertThatThrownBy(() -> LongNumbers.decimal(text)).isInstanceOf(NumberFormatException.class);
        }
    }
}
