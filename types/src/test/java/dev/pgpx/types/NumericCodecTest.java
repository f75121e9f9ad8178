package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.notRepresentable;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericCodecTest {
    /** As numeric_send of server 15 gave them. */
    @ParameterizedTest
    @CsvSource({
        "0, 0000000000000000",
        "0.00, 0000000000000002",
        "1, 00010000000000000001",
        "-1, 00010000400000000001",
        "1.50, 000200000000000200011388",
        "-0.00012, 0002ffff40000005000107d0",
        "12345678.9, 000300010000000104d2162e2328",
        "9999, 0001000000000000270f",
        "0.0001, 0001ffff000000040001",
        "0.00001, 0001fffe0000000503e8",
        "123456789012345678, 0005000400000000000c0d801ed204d2162e",
        "99999999999999999999.9999, 0006000400000004270f270f270f270f270f270f",
    })
    void hasTheFormsOfTheServer(String text, String hex) {
        assertForms(Codecs.NUMERIC, new BigDecimal(text), hex, text);
    }

    /** The server drops zero digits at the end; it takes them, too. */
    @Test
    void readsNumbersWhoseZerosAreLeftOut() {
        assertReads(Codecs.NUMERIC, "00010001000000000001", "10000", new BigDecimal("10000"));
        assertReads(Codecs.NUMERIC, "00010002000000000001", "100000000", new BigDecimal("100000000"));
        assertReads(Codecs.NUMERIC, "0001f00000003fff000a", "1E-16383", new BigDecimal("1e-16383"));
        BigDecimal hundred = new BigDecimal("100").setScale(24);
        assertReads(Codecs.NUMERIC, "00010000000000180064", hundred.toPlainString(), hundred);
    }

    @Test
    void writesNegativeScalesAsZeros() {
        assertThat(Codecs.NUMERIC.text(new BigDecimal("12e3"))).isEqualTo("12000");
        assertThat(Forms.decode(Codecs.NUMERIC, Forms.hex(Codecs.NUMERIC, new BigDecimal("12e3"))))
                .isEqualTo(new BigDecimal("12000"));
        assertThat(Codecs.NUMERIC.text(new BigDecimal("0e500000"))).isEqualTo("0");
        Forms.assertRoundTrip(Codecs.NUMERIC, new BigDecimal("1e131071").setScale(0));
    }

    @Test
    void refusesWhatTheTypeCannotHold() {
        String digits = outOfRange("numeric", "at most 131072 digits before the decimal point");
        String scale = outOfRange("numeric", "at most 16383 digits after the decimal point");
        assertRefused(Codecs.NUMERIC, new BigDecimal("1e131072"), digits);
        assertRefused(Codecs.NUMERIC, new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), digits);
        assertRefused(Codecs.NUMERIC, new BigDecimal(BigInteger.TEN.pow(131_072)), digits);
        assertRefused(Codecs.NUMERIC, new BigDecimal("1e-16384"), scale);
        assertRefused(Codecs.NUMERIC, BigDecimal.ZERO.setScale(16_384), scale);
    }

    @Test
    void refusesNaNAndInfinitiesOnReading() {
        String remedy = "dev.pgpx.types.Numeric";
        assertThat(failure(() -> Forms.decode(Codecs.NUMERIC, "00000000c0000000")))
                .isEqualTo(notRepresentable("numeric", "NaN", "BigDecimal", remedy));
        assertThat(failure(() -> Forms.decode(Codecs.NUMERIC, "00000000d0000020")))
                .isEqualTo(notRepresentable("numeric", "Infinity", "BigDecimal", remedy));
        assertThat(failure(() -> Forms.decode(Codecs.NUMERIC, "00000000f0000020")))
                .isEqualTo(notRepresentable("numeric", "-Infinity", "BigDecimal", remedy));
        assertThat(failure(() -> Codecs.NUMERIC.decodeText("-Infinity")))
                .isEqualTo(notRepresentable("numeric", "-Infinity", "BigDecimal", remedy));
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertUnreadable(Codecs.NUMERIC, "0001", "it ends after 2 bytes where 8 or more were expected");
        assertUnreadable(Codecs.NUMERIC, "0002000000000000" + "0001", "2 bytes where 4 were expected");
        assertUnreadable(Codecs.NUMERIC, "0001000000000000" + "2710", "a digit beyond 9999");
        assertUnreadable(Codecs.NUMERIC, "0001000012340000" + "0001", "an unknown sign");
        assertUnreadable(
                Codecs.NUMERIC, "0001ffff00000001" + "0001", "more digits after the point than its scale says");
        assertTextUnreadable(Codecs.NUMERIC, "secret", "not a decimal number");
    }
}
