package dev.pgpx.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ConnectionOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;

/** A shell at a terminal of its own, on whose keys a test presses and whose screen it looks at. */
final class TypedShell implements AutoCloseable {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static final Path SCREENS = Path.of("src/test/resources/shell");
    private static final boolean REFRESH = Boolean.getBoolean("pgpx.golden.refresh");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScreenTerminal.VirtualTerminal virtual;
    private final ShellTarget target;
    private final InteractiveShell shell;
    private final CompletableFuture<Void> running;
    private String prompt = "";

    TypedShell(String url, int columns, int rows, boolean readOnly, String history) {
        try {
            virtual = ScreenTerminal.withTerminal("test", "screen-256color", columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = Map.of("PGPX_URL", url, "PGPX_HISTORY", history);
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CommandContext context = new CommandContext(nothing, nowhere, nowhere, environment);
        target = new ShellTarget(new ConnectionOptions(), context);
        shell = new InteractiveShell(virtual.terminal(), environment, /* colors= */ false, target, readOnly);
        running = CompletableFuture.runAsync(() -> shell.run(shell.connect()), OWN_THREAD);
    }

    TypedShell(String url) {
        this(url, 80, 24, false, "");
    }

    /** The prompt for which {@link #run} waits from now on; waits for it. */
    TypedShell at(String expected) {
        prompt = expected;
        return waitFor(screen -> lastLine(screen).equals(prompt.strip()));
    }

    /** Presses keys. */
    TypedShell type(String keys) {
        try {
            virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Types a line and waits for the next prompt. */
    TypedShell run(String line) {
        type(line);
        waitFor(screen -> !lastLine(screen).equals(prompt.strip()));
        type("\r");
        return at(prompt);
    }

    /** Until completion knows the schema. */
    TypedShell awaitSchema() {
        return waitFor(screen -> shell.isSchemaKnown());
    }

    TypedShell waitForText(String text) {
        return waitFor(screen -> screen.contains(text));
    }

    TypedShell waitFor(Predicate<String> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.test(screen())) {
            if (System.nanoTime() > end || running.isCompletedExceptionally()) {
                running.getNow(null);
                fail("the screen does not become as expected:\n" + screen());
            }
            awaitChange();
        }
        return this;
    }

    /** Not for long, as the condition may be about something else. */
    private void awaitChange() {
        try {
            virtual.screen().waitDirty(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String screen() {
        String text = virtual.screen().toString();
        return text.lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing() + "\n";
    }

    private static String lastLine(String screen) {
        String text = screen.stripTrailing();
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    /** Compares the screen with the file of that name. */
    TypedShell compare(String name) {
        return compare(name, UnaryOperator.identity());
    }

    /** Compares the screen with the file of that name, once what differs from run to run is taken out. */
    TypedShell compare(String name, UnaryOperator<String> same) {
        Path file = SCREENS.resolve(name + ".txt");
        String found = same.apply(screen())
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:5432")
                .replaceAll("PostgreSQL [\\d.]+", "PostgreSQL 18")
                .replaceAll("\\d\\d:\\d\\d(:\\d\\d)?, every", "12:00:00, every");
        try {
            if (REFRESH) {
                Files.createDirectories(SCREENS);
                Files.writeString(file, found);
            }
            assertThat(found)
                    .as("%s; to take it over: mvn test -Dpgpx.golden.refresh=true", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until the person has left. */
    void awaitEnd() {
        running.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        try {
            if (!running.isDone()) {
                type("\u0003\u0004");
                awaitEnd();
            }
        } finally {
            target.close();
        }
    }
}
