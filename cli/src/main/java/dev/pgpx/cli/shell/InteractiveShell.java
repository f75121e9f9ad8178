package dev.pgpx.cli.shell;

import dev.pgpx.cli.error.CliMessages;
import dev.pgpx.cli.output.Secrets;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.complete.CatalogModel;
import dev.pgpx.cli.shell.meta.MetaCommands;
import dev.pgpx.cli.shell.print.PrintSettings;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.print.Screen;
import dev.pgpx.cli.shell.print.TerminalScreen;
import dev.pgpx.cli.shell.session.ShellSession;
import dev.pgpx.cli.shell.text.Input;
import dev.pgpx.cli.shell.text.InputUnit;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.types.error.PgpxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** A shell for a person at a terminal: reads, does, shows, until he leaves. Failures are told, and it goes on. */
final class InteractiveShell {
    private final Screen screen;
    private final Keyboard keyboard;
    private final ShellTarget target;
    private final boolean readOnly;
    private final PrintSettings settings = new PrintSettings(Expanded.AUTO);
    private volatile @Nullable Shell running;

    InteractiveShell(
            Terminal terminal, Map<String, String> environment, boolean colors, ShellTarget target, boolean readOnly) {
        this.screen = new TerminalScreen(terminal, settings, colors);
        this.keyboard = new Keyboard(terminal, environment, this::model, new MetaCommands().names(), colors);
        this.target = target;
        this.readOnly = readOnly;
    }

    private CatalogModel model() {
        Shell shell = running;
        return shell == null ? CatalogModel.EMPTY : shell.knowledge().model();
    }

    /**
     * Runs until the person leaves.
     *
     * @param connecting a shell that is being connected
     */
    void run(CompletableFuture<Shell> connecting) {
        try (Shell shell = join(connecting)) {
            running = shell;
            greet(shell.session());
            while (!shell.isQuitting()) {
                Optional<String> typed = keyboard.read(Prompt.of(shell.session()));
                if (typed.isEmpty()) {
                    return;
                }
                run(shell, Input.of(typed.get()));
            }
        }
    }

    /** Connects, while the terminal is still being prepared. */
    CompletableFuture<Shell> connect() {
        return CompletableFuture.supplyAsync(
                () -> {
                    Shell shell =
                            new Shell(target, readOnly, new Shell.Surroundings(screen, settings, keyboard, keyboard));
                    try {
                        shell.connect(true);
                        return shell;
                    } catch (RuntimeException failure) {
                        shell.close();
                        throw failure;
                    }
                },
                InteractiveShell::start);
    }

    /** A thread of its own: the common pool may have a single one, and connecting blocks. */
    private static void start(Runnable task) {
        Thread thread = new Thread(task, "pgpx-shell-connect");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether completion knows the schema by now. */
    boolean isSchemaKnown() {
        return !model().searchPath().isEmpty();
    }

    private static Shell join(CompletableFuture<Shell> connecting) {
        try {
            return connecting.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void greet(ShellSession session) {
        screen.say("PostgreSQL " + session.serverVersion() + " at " + VisibleText.oneLine(session.target())
                + "; \\? shows the commands, \\q leaves");
        if (session.isReadOnly()) {
            screen.say("read only: the server refuses writes until \\readonly off");
        }
    }

    private void run(Shell shell, Input input) {
        for (InputUnit unit : input.units()) {
            SessionStatus before = shell.session().status();
            try {
                shell.run(unit);
            } catch (PgpxException failure) {
                tell(FailureText.of(failure));
                reconnect(shell.session(), before);
                return;
            } catch (OutOfMemoryError | RuntimeException failure) {
                String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
                tell(CliMessages.CATALOG
                        .problem("PGPX-6110", failure.getClass().getSimpleName() + message)
                        .text());
                return;
            }
        }
    }

    private void tell(String text) {
        screen.fail(VisibleText.lines(Secrets.mask(text)));
    }

    /** What went with the connection is told. */
    private void reconnect(ShellSession session, SessionStatus before) {
        if (session.status() != SessionStatus.LOST) {
            return;
        }
        boolean inTransaction = before == SessionStatus.IN_TRANSACTION || before == SessionStatus.FAILED_TRANSACTION;
        String lost = inTransaction ? "the transaction was rolled back, and " : "";
        screen.say(
                session.reconnect()
                        ? "connected again; " + lost + "what was set in the session is gone"
                        : "not connected; " + lost + "the next statement tries to connect again");
    }
}
