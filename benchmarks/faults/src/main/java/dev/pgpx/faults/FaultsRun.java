package dev.pgpx.faults;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Tables;
import dev.pgpx.faults.figure.FigureTable;
import dev.pgpx.faults.figure.Figures;
import dev.pgpx.faults.figure.Promises;
import dev.pgpx.faults.phase.Arena;
import dev.pgpx.faults.phase.Phases;
import dev.pgpx.faults.phase.Watchdog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run: a server, the phases one after the other, and what they have found. */
final class FaultsRun {
    /** What a phase may take besides its time, before it is given up. */
    private static final Duration GRACE = Duration.ofSeconds(90);

    private final Options options;
    private final PrintWriter out;
    private final Figures figures = new Figures();
    private final List<String> broken = new ArrayList<>();
    private final long start = System.nanoTime();

    FaultsRun(Options options, PrintWriter out) {
        this.options = options;
        this.out = out;
    }

    int run() throws Exception {
        say("seed " + options.seed());
        figures.number("run.seed", options.seed());
        // a throw-away server does not wait for its log otherwise, and would lose commits by itself
        try (EmbeddedServer server =
                EmbeddedServer.builder().parameter("synchronous_commit", "on").start()) {
            say(server.toString());
            for (Kind kind : options.kinds()) {
                Tables.create(server, kind.label());
            }
            Arena arena = new Arena(server, options.kinds(), options.seed(), this::say);
            boolean going = true;
            for (Phases phase : options.phases()) {
                going = going && run(phase, arena);
            }
        }
        figures.number(
                "run.seconds", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        broken.addAll(Promises.broken(figures));
        tell();
        return broken.isEmpty() ? 0 : 1;
    }

    /** Whether the next phase can be run: not when this one has left the server and its threads in an unknown state. */
    private boolean run(Phases phase, Arena arena) {
        Duration time = phase.timeOf(options.phases(), options.time());
        String name = phase.name().toLowerCase(Locale.ROOT);
        say(name + ": " + time.toMillis() + " ms");
        try {
            if (Watchdog.run(name, time.plus(GRACE), () -> phase.phase().run(arena, time, figures))) {
                return true;
            }
            broken.add(
                    "phase " + name + " did not end within " + time.plus(GRACE).toSeconds() + " s");
        } catch (Exception failure) {
            broken.add("phase " + name + " failed: " + failure);
        }
        return false;
    }

    private synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6.2f  %s%n", (System.nanoTime() - start) / 1e9, line);
        out.flush();
    }

    private void tell() throws IOException {
        out.println();
        FigureTable.lines(figures).forEach(out::println);
        out.println();
        broken.forEach(promise -> out.println("broken: " + promise));
        figures.lines().forEach(out::println);
        out.flush();
        Path file = options.output();
        if (file != null) {
            Files.write(file, figures.lines());
        }
    }
}
