package dev.pgpx.testing.pooler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A PgBouncer under a shell that is its parent and holds the other end of a pipe from here: when the pipe ends, with this JVM
 * at the latest, the shell ends the PgBouncer. Thread-safe.
 */
final class PgBouncerProcess implements AutoCloseable {
    /** Only a process that has not been waited for yet is signalled: its id is certainly its own. */
    private static final String SCRIPT =
            """
            exec 3<&0
            trap '' HUP INT QUIT TERM
            (trap - HUP INT QUIT TERM; exec "$@") </dev/null 3<&- &
            pooler=$!
            {
                while read -r line; do :; done
                kill -TERM "$pooler"
                sleep 2
                kill -KILL "$pooler"
            } <&3 3<&- >/dev/null 2>&1 &
            watcher=$!
            wait "$pooler"
            kill -KILL "$watcher"
            """;

    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long POLL_MILLIS = 5;

    private final Process process;
    private final PgBouncerFiles files;
    private boolean accepting;

    private PgBouncerProcess(Process process, PgBouncerFiles files) {
        this.process = process;
        this.files = files;
    }

    /** Starts one and waits until it accepts connections, has ended, or took too long. */
    static PgBouncerProcess start(PgBouncerFiles files, BooleanSupplier accepts) throws IOException {
        List<String> command = new ArrayList<>(PgBouncerProgram.prefix(files.owner()));
        command.addAll(List.of("sh", "-c", SCRIPT, "pgpx-pgbouncer"));
        command.add(PgBouncerProgram.path().toString());
        command.add(files.settings().toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()));
        PgBouncerProcess started = new PgBouncerProcess(builder.start(), files);
        started.await(accepts);
        return started;
    }

    private void await(BooleanSupplier accepts) {
        long start = System.nanoTime();
        try {
            while (process.isAlive() && System.nanoTime() - start < START_NANOS) {
                if (accepts.getAsBoolean()) {
                    accepting = process.isAlive(); // and not somebody else who took its port
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            close();
            throw PgBouncerException.interrupted();
        }
    }

    Path folder() {
        return files.folder();
    }

    boolean accepting() {
        return accepting;
    }

    String lastLines() {
        try {
            return files.lastLines();
        } catch (IOException unreadable) {
            throw PgBouncerException.files(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException ended) {
            // the pipe has no reader any more: it has ended
        }
        process.onExit().join();
        try {
            files.delete();
        } catch (IOException failed) {
            throw PgBouncerException.files(failed);
        }
    }
}
