package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ValueExceptionTest {
    @Test
    void namesTheColumnThatIsNull() {
        assertThat(ValueException.nullColumn("died"))
                .hasMessage(
                        "PGPX-1001: column \"died\" is null, but its Java type cannot hold null\n"
                                + "  Mark the component @Nullable or make it an Optional, or select coalesce(...) in its place.");
    }

    @Test
    void namesThePlaceWhereItHappened() {
        ValueException failure = ValueException.outOfRange(Codecs.INT2.type(), "less");
        ValueException located = failure.at("column \"n\"");
        assertThat(located)
                .hasMessage("PGPX-1002: type int2 cannot hold this value\n  column \"n\"\n  it holds less\n"
                        + "  Change the value, or map the component to a type that can hold it.")
                .hasCause(failure);
        assertThat(located.code()).isEqualTo("PGPX-1002");
        assertThat(located.problem().where()).isEqualTo("column \"n\"");
    }

    /** MessageFormat drops what stands in single apostrophes. */
    @Test
    void everyApostropheOfTheCatalogueIsWrittenTwice() {
        ResourceBundle messages = ResourceBundle.getBundle("dev.pgpx.types.messages");
        assertThat(messages.keySet()).isNotEmpty().allSatisfy(key -> assertThat(
                        messages.getString(key).replace("''", ""))
                .doesNotContain("'"));
    }
}
