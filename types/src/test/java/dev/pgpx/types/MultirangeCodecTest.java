package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MultirangeCodecTest {
    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.INT4MULTIRANGE, Multirange.of(), "00000000", "{}");
        assertForms(
                Codecs.INT4MULTIRANGE,
                Multirange.of(Range.closedOpen(1, 3), Range.closedOpen(5, 6)),
                "0000000200000011020000000400000001000000040000000300000011" + "0200000004000000050000000400000006",
                "{[1,3),[5,6)}");
        assertForms(Codecs.INT4MULTIRANGE, Multirange.of(Range.all()), "000000010000000118", "{(,)}");
        assertThat(Codecs.INT4MULTIRANGE.hasBinary()).isTrue();
    }

    @Test
    void hasNoEmptyRanges() {
        assertThat(failure(() -> Multirange.of(Range.empty())))
                .isEqualTo(outOfRange("anymultirange", "ranges that are not empty"));
        assertThat(Multirange.of(Range.closed(1, 2), Range.atLeast(5))).hasToString("{[1,2],[5,)}");
    }

    @Test
    void refusesWhatIsNoMultirange() {
        String contradiction = "a number of ranges that its bytes contradict";
        assertUnreadable(Codecs.INT4MULTIRANGE, "00000001", contradiction);
        assertUnreadable(Codecs.INT4MULTIRANGE, "ffffffff", contradiction);
        assertUnreadable(Codecs.INT4MULTIRANGE, "00000001ffffffff00", "a range that is null");
        assertUnreadable(Codecs.INT4MULTIRANGE, "0000000000", "1 bytes where 0 were expected");
        assertTextUnreadable(Codecs.INT4MULTIRANGE, "{[1,2),}", "unexpected text at character 8");
        assertTextUnreadable(Codecs.INT4MULTIRANGE, "[1,2)", "unexpected text at character 1");
        assertTextUnreadable(Codecs.INT4MULTIRANGE, "{}x", "unexpected text at character 3");
    }
}
