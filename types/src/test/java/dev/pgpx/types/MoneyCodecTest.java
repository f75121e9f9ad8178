package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyCodecTest {
    @Test
    void isANumberInBinaryForm() {
        assertThat(Forms.hex(Codecs.MONEY, new Money(123_456))).isEqualTo("000000000001e240");
        assertThat(Forms.decode(Codecs.MONEY, "8000000000000000")).isEqualTo(new Money(Long.MIN_VALUE));
        assertUnreadable(Codecs.MONEY, "00", "1 bytes where 8 were expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,234.56 | 123456",
                "-$1,234.56 | -123456",
                "($1.00) | -100",
                "1.234,56 € | 123456",
                "−1 234,56 kr | -123456",
                "￥1,235 | 1235",
                "-$92,233,720,368,547,758.08 | -9223372036854775808",
            })
    void isReadInAnyLocale(String text, long minorUnits) {
        assertThat(Codecs.MONEY.decodeText(text)).isEqualTo(new Money(minorUnits));
    }

    @Test
    void isNotWrittenAsText() {
        assertThat(failure(() -> Codecs.MONEY.text(new Money(1))))
                .isEqualTo(outOfRange(
                        "money",
                        "text that depends on the server's lc_monetary: send it in binary form, or use numeric"));
        assertTextUnreadable(Codecs.MONEY, "free", "no amount of money");
    }
}
