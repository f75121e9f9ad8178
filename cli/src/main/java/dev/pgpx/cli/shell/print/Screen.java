package dev.pgpx.cli.shell.print;

import java.util.List;
import org.jline.utils.AttributedString;

/** Where the shell writes. What it is given is safe for a terminal. */
public interface Screen {
    /** Results. */
    void results(List<AttributedString> lines);

    /** What is said beside results: errors, notices, what was done. */
    void say(AttributedString line);

    /** What is said beside results, without a style; lines are divided. */
    default void say(String text) {
        text.lines().forEach(line -> say(new AttributedString(line)));
    }

    /** A failure; lines are divided. */
    default void fail(String text) {
        text.lines().forEach(line -> say(Styles.of(line, Styles.FAILURE)));
    }

    /** How many columns a line has. */
    int width();

    /** Whether a person looks at it. */
    boolean isTerminal();
}
