package dev.pgpx.cli.shell.print;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What stands out on a terminal; a terminal without colors leaves them away. */
public final class Styles {
    public static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    public static final AttributedStyle HEADER = AttributedStyle.BOLD;
    public static final AttributedStyle FAINT =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK);
    public static final AttributedStyle COSTLY = AttributedStyle.BOLD.foreground(AttributedStyle.RED);
    public static final AttributedStyle FAILURE = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    public static final AttributedStyle NOTICE = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);

    private Styles() {}

    /** Text that is safe already, in a style. */
    public static AttributedString of(String text, AttributedStyle style) {
        return new AttributedString(text, style);
    }
}
