package dev.pgpx.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The process between the JVM and one server: a shell (see {@code supervise.sh}) that is the server's parent and holds the
 * other end of a pipe from here. It deletes the temporary folder when the server has ended, and ends with it. All signals
 * go through it. Thread-safe.
 */
final class Supervisor implements AutoCloseable {
    private static final String SCRIPT = script();
    private static final String START = "start";

    private final Process process;

    private Supervisor(Process process) {
        this.process = process;
    }

    /** Opens one that waits; from now on the temporary folder is deleted even when this JVM is killed. */
    static Supervisor open(Launcher launcher, @Nullable Path temporary, Path log, List<String> server) {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", SCRIPT, "pgpx-supervise"));
        shell.add(temporary == null ? "" : temporary.toString());
        shell.add(log.toString());
        shell.addAll(server);
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(launcher.command(shell));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Command.cleanEnvironment(builder.environment());
        try {
            return new Supervisor(builder.start());
        } catch (IOException absent) {
            throw Failures.files("run the supervisor of the server", Path.of(command.get(0)), absent);
        }
    }

    /** Starts the server, once; its process id, 0 when the supervisor died before. */
    long start() {
        try (BufferedReader answer =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            send(START);
            String line = answer.readLine();
            return line == null ? 0 : Long.parseLong(line);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Sends the server a signal, such as {@code INT}; nothing when it has ended. */
    void signal(String name) {
        try {
            send(name);
        } catch (IOException ended) {
            // the pipe has no reader any more: the server has ended, which is all that signals are for
        }
    }

    private synchronized void send(String line) throws IOException {
        OutputStream pipe = process.getOutputStream();
        pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        pipe.flush();
    }

    boolean running() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<?> onEnd() {
        return process.onExit();
    }

    boolean awaitEnd(Duration atMost) throws InterruptedException {
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Closes the pipe, which asks for the server's end, and does not wait for it. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException ended) {
            // as in signal: there is nothing left to tell
        }
    }

    private static String script() {
        try (InputStream script = Supervisor.class.getResourceAsStream("supervise.sh")) {
            if (script == null) {
                throw new IllegalStateException("supervise.sh is missing from the jar of pgpx-embedded");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("supervise.sh cannot be read", unreadable);
        }
    }
}
