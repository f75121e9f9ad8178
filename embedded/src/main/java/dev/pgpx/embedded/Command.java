package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs that run to their end and say little: their output must fit a pipe, as it is read when they have ended. */
final class Command {
    private static final int NOT_FOUND = 127;

    private Command() {}

    /** What a program left: its exit code, and both its outputs as one text. */
    record Result(int exitCode, String output) {
        boolean successful() {
            return exitCode == 0;
        }
    }

    static Result run(Duration timeout, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        cleanEnvironment(builder.environment());
        try {
            return finish(builder.start(), timeout, command.get(0));
        } catch (IOException absent) {
            return new Result(NOT_FOUND, String.valueOf(absent.getMessage()));
        }
    }

    private static Result finish(Process process, Duration timeout, String name) throws IOException {
        process.getOutputStream().close();
        try {
            if (process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                byte[] output = process.getInputStream().readAllBytes();
                return new Result(process.exitValue(), new String(output, StandardCharsets.UTF_8).strip());
            }
            return new Result(-1, name + " did not end within " + timeout.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted("running " + name);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Takes out what would change the server's behaviour from machine to machine, and what libpq or postgres would obey. */
    static void cleanEnvironment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
    }
}
