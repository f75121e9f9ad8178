package dev.pgpx.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The process itself at a pseudo-terminal of the system, which {@code script} makes. */
class ShellProcessTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    private final StringBuilder shown = new StringBuilder();

    @Test
    void runsAtATerminal() throws IOException, InterruptedException {
        assumeTrue(hasScript(), "there is no command script of util-linux that makes a pseudo-terminal");
        try (EmbeddedServer server = EmbeddedServer.start()) {
            Process process = start(server.url());
            try {
                OutputStream keys = process.getOutputStream();
                CompletableFuture<Void> reading =
                        CompletableFuture.runAsync(() -> read(process.getInputStream()), OWN_THREAD);
                waitFor("postgres=# ");
                press(keys, "select 'it ' || 'works' as answer;\r");
                waitFor("it works");
                waitFor("postgres=# ");
                press(keys, "select pg_sleep(60);\r");
                awaitRunning(server.url());
                press(keys, CTRL_C);
                waitFor("PGPX-2017");
                waitFor("postgres=# ");
                press(keys, CTRL_D);

                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isZero();
                reading.join();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static void awaitRunning(String url) {
        Statement look = Statement.of("select 1 from pg_stat_activity where query = 'select pg_sleep(60)'", "look");
        try (Database database = Database.open(url)) {
            while (!database.execute(look, result -> result.next())) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean hasScript() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "script")))
                && System.getProperty("os.name").equals("Linux");
    }

    /** What runs the build in the background may ignore interrupts, which is handed on. */
    private static Process start(String url) throws IOException {
        String classes = Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "stty rows 24 cols 80; exec env --default-signal=INT '" + java
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC dev.pgpx.cli.Main shell";
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        builder.environment().put("CLASSPATH", classes);
        builder.environment().put("PGPX_URL", url);
        builder.environment().put("PGPX_HISTORY", "");
        return builder.start();
    }

    private static void press(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private void read(InputStream in) {
        byte[] bytes = new byte[8192];
        try {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                synchronized (shown) {
                    shown.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                    shown.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is shown since the last wait, colors and movements of the cursor taken out. */
    private void waitFor(String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        synchronized (shown) {
            int at = plain().indexOf(text);
            while (at < 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    fail("\"" + text + "\" is not shown:\n" + plain());
                }
                shown.wait(left);
                at = plain().indexOf(text);
            }
            String rest = plain().substring(at + text.length());
            shown.setLength(0);
            shown.append(rest);
        }
    }

    private String plain() {
        return shown.toString().replaceAll("\u001b(\\[[0-9;?]*[A-Za-z]|[=>]|\\([A-Z0-9])", "");
    }
}
