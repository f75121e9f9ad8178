package dev.pgpx.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void paintsOnlyWhereColoursAreWanted() {
        assertThat(new Style(true, 80).title("x")).isEqualTo("\u001b[1;36mx\u001b[0m");
        assertThat(new Style(false, 80).title("x")).isEqualTo("x");
        assertThat(Style.of(Map.of("NO_COLOR", "1")).colours()).isFalse();
    }

    @Test
    void takesTheWidthOfTheTerminalWithinReason() {
        assertThat(Style.of(Map.of()).width()).isEqualTo(80);
        assertThat(Style.of(Map.of("COLUMNS", "120")).width()).isEqualTo(120);
        assertThat(Style.of(Map.of("COLUMNS", "5")).width()).isEqualTo(60);
        assertThat(Style.of(Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
    }
}
