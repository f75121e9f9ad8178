package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.shell.print.PrintSettings;
import dev.pgpx.cli.shell.print.Screen;
import dev.pgpx.cli.shell.session.ShellSession;
import dev.pgpx.cli.shell.text.Variables;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What commands may do to the shell. */
public interface ShellAccess {
    ShellSession session();

    /** Where results go by now. */
    Screen screen();

    PrintSettings settings();

    Variables variables();

    /** Runs a statement and shows its result, expanded where that is asked for; failures are thrown. */
    void run(String sql, PrintSettings.@Nullable Expanded expanded);

    /** Runs the statements and commands of a file. */
    void include(Path file);

    /** Has results written to a file from now on; null for the terminal. */
    void redirect(@Nullable Path file);

    /** Connects to another database of the server, or to another server by its URL. */
    void connect(String target);

    /** Has a text edited, which is then offered as the next input. */
    void edit(String text);

    /** Whether the user says yes; no where nobody can be asked. */
    boolean ask(String question);

    /** Waits, unless the user interrupts that; whether he did not. */
    boolean pause(Duration duration);

    /** Leaves the shell after this command. */
    void quit();
}
