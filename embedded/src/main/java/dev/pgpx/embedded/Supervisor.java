package dev.pgpx.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The process between the JVM and one server: a shell (see {@code supervise.sh}) that is the server's parent and holds the
 * other end of a pipe from here. All signals go through it; when the pipe ends it ends the server, deletes the temporary
 * folder, and is done. Thread-safe.
 */
final class Supervisor implements AutoCloseable {
    private static final String SCRIPT = script();
    private static final String START = "start";
    private static final int UNKNOWN = -1;

    private final Process process;
    private final BufferedReader answers;
    /** Completed by the exit code that the supervisor tells, at the latest by the supervisor's own end. */
    private volatile CompletableFuture<Integer> serverEnd;
    /** Completed by the next answer to {@link #ask}. */
    private volatile CompletableFuture<String> answer = new CompletableFuture<>();

    private Supervisor(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.US_ASCII);
        serverEnd = ownEndAsServers();
    }

    private CompletableFuture<Integer> ownEndAsServers() {
        return process.onExit().thenApply(ended -> UNKNOWN);
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

    /** Starts the server, again when it has ended; its process id, 0 when the supervisor died before. */
    long start() {
        try {
            serverEnd = ownEndAsServers();
            send(START);
            String line = answers.readLine();
            if (line == null) {
                return 0;
            }
            Thread watch = new Thread(this::awaitExitCode, "pgpx-embedded-watch");
            watch.setDaemon(true);
            watch.start();
            return Long.parseLong(line);
        } catch (IOException ended) {
            return 0;
        }
    }

    private void awaitExitCode() {
        CompletableFuture<Integer> end = serverEnd;
        try {
            String line = answers.readLine();
            while (line != null && !isNumber(line)) {
                answer.complete(line);
                line = answers.readLine();
            }
            end.complete(line == null ? UNKNOWN : Integer.parseInt(line));
        } catch (IOException ended) {
            end.complete(UNKNOWN);
        }
    }

    private static boolean isNumber(String line) {
        return line.chars().allMatch(Character::isDigit);
    }

    /** Asks for {@code pause} or {@code resume} and waits until it is done or the server has ended; one at a time. */
    void ask(String what) {
        answer = new CompletableFuture<>();
        signal(what);
        CompletableFuture.anyOf(answer, serverEnd).join();
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

    /** Until the server has ended, or the supervisor without having started one. */
    boolean running() {
        return !serverEnd.isDone();
    }

    /** The server's end with its exit code: as a shell tells it, more than 128 for signals; -1 when unknown. */
    CompletableFuture<Integer> serverEnd() {
        return serverEnd.copy();
    }

    /** The end of the supervisor itself, which comes after {@link #close()}. */
    CompletableFuture<?> ownEnd() {
        return process.onExit();
    }

    /** Closes the pipe, which asks for the end of all, and does not wait for it. */
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
