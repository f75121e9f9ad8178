package dev.pgpx.cli.shell.meta;

import java.util.List;

/** A command of the shell. */
interface MetaCommand {
    /** What calls it, with the backslash, the usual one first; a plus that may follow is none of it. */
    List<String> names();

    /** How it is called: for {@code \?}. */
    String usage();

    /** What it does, in half a line. */
    String summary();

    /** Whether it takes the statement before it that has not ended. */
    default boolean takesStatement() {
        return false;
    }

    /** Does it. */
    void run(MetaCall call, ShellAccess shell);
}
