package dev.pgpx.cli.shell.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class SqlHighlighterTest {
    @Test
    void colorsWhatWordsAre() {
        String text = "select 'a', 1.5, x -- c\n from \"T\" where :v = 'open";
        AttributedString colored = SqlHighlighter.highlight(text);

        assertThat(colored.toString()).isEqualTo(text);
        assertThat(style(colored, "select")).isEqualTo(AttributedStyle.BOLD.foreground(AttributedStyle.BLUE));
        assertThat(style(colored, "'a'")).isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN));
        assertThat(style(colored, "1.5")).isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));
        assertThat(style(colored, "x ")).isEqualTo(AttributedStyle.DEFAULT);
        assertThat(style(colored, "-- c"))
                .isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK));
        assertThat(style(colored, ":v")).isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA));
        assertThat(style(colored, "'open")).isEqualTo(AttributedStyle.DEFAULT.foreground(AttributedStyle.RED));
    }

    @Test
    void colorsCommands() {
        AttributedString colored = SqlHighlighter.highlight("\\d select");

        assertThat(style(colored, "\\d")).isEqualTo(AttributedStyle.BOLD.foreground(AttributedStyle.BLUE));
        assertThat(style(colored, "select")).isEqualTo(AttributedStyle.DEFAULT);
    }

    private static AttributedStyle style(AttributedString colored, String part) {
        return colored.styleAt(colored.toString().indexOf(part));
    }
}
