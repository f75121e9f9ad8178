package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeCodecTest {
    private static final Codec<Range<String>> TEXTS = Codecs.range(Codecs.TEXT, PgType.named("app", "textrange"));

    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.INT4RANGE, Range.empty(), "01", "empty");
        assertForms(Codecs.INT4RANGE, Range.closedOpen(1, 5), "0200000004000000010000000400000005", "[1,5)");
        assertForms(Codecs.INT4RANGE, Range.all(), "18", "(,)");
        assertForms(Codecs.INT4RANGE, Range.atLeast(1), "120000000400000001", "[1,)");
        assertForms(Codecs.INT4RANGE, Range.lessThan(6), "080000000400000006", "(,6)");
        assertForms(
                Codecs.NUMRANGE,
                Range.closed(new BigDecimal("1.5"), new BigDecimal("2.50")),
                "060000000c0002000000000001000113880000000c000200000000000200021388",
                "[1.5,2.50]");
        assertForms(
                Codecs.NUMRANGE,
                Range.open(new BigDecimal(1), new BigDecimal(2)),
                "000000000a000100000000000000010000000a00010000000000000002",
                "(1,2)");
        assertForms(
                Codecs.TSRANGE,
                Range.closed(LocalDateTime.of(2000, 1, 1, 0, 0), LocalDateTime.of(2000, 1, 2, 0, 0)),
                "0600000008000000000000000000000008000000141dd76000",
                "[\"2000-01-01 00:00:00\",\"2000-01-02 00:00:00\"]");
    }

    @Test
    void quotesBoundsAsTheServerReadsThem() {
        assertForms(TEXTS, Range.closed("", "a,b"), "060000000000000003612c62", "[\"\",\"a,b\"]");
        assertForms(TEXTS, Range.closed("a\"b", "a\\b"), "060000000361226200000003615c62", "[\"a\"\"b\",\"a\\\\b\"]");
        assertForms(TEXTS, Range.closed("a b", "c(d"), "060000000361206200000003632864", "[\"a b\",\"c(d\"]");
        assertReads(TEXTS, "0600000003617b6200000003625b63", "[a{b,\"b[c\"]", Range.closed("a{b", "b[c"));
        assertReads(TEXTS, "0600000003610a6200000002c3a9", "[\"a\nb\",é]", Range.closed("a\nb", "é"));
        assertThat(TEXTS.decodeText("[a\\\"b\",\"c,d]")).isEqualTo(Range.closed("a\"b,c", "d"));
    }

    @Test
    void tellsMissingBoundsFromInfiniteOnes() {
        Codec<Range<Extended<LocalDateTime>>> codec = Codecs.range(Codecs.TIMESTAMP_EXTENDED, Codecs.TSRANGE.type());
        assertForms(
                codec,
                Range.closed(Extended.of(LocalDateTime.of(2000, 1, 1, 0, 0)), Extended.infinity()),
                "06000000080000000000000000000000087fffffffffffffff",
                "[\"2000-01-01 00:00:00\",infinity]");
    }

    @Test
    void refusesWhatIsNoRange() {
        assertUnreadable(Codecs.INT4RANGE, "", "it ends after 0 bytes where 1 or more were expected");
        assertUnreadable(Codecs.INT4RANGE, "0100", "1 bytes where 0 were expected");
        assertUnreadable(Codecs.INT4RANGE, "12ffffffff", "a bound that is null");
        assertUnreadable(Codecs.INT4RANGE, "02000000", "an element whose length its bytes contradict");
        for (String text : List.of("", "1,2", "[1,2", "[1,2)x", "[1)", "[\"1,2)", "[1,2\\")) {
            assertThat(Forms.failure(() -> Codecs.INT4RANGE.decodeText(text)))
                    .startsWith("PGPX-1003: the server's value of type int4range could not be read: ");
        }
        assertTextUnreadable(Codecs.INT4RANGE, "[1,2)x", "unexpected text at character 6");
    }
}
