package dev.pgpx.faults;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.phase.Phases;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "benchmarks/faults/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs pgpx and plain JDBC over HikariCP for a time while things go wrong, and prints figures.",
        footer = "Exit codes: 0 all promises kept, 1 one was broken or a phase did not end, 2 wrong arguments.")
final class FaultsCommand implements Callable<Integer> {
    private static final int LEAST_SECONDS = 5;
    private static final int SEEDS = 1_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "How long to measure, about; default ${DEFAULT-VALUE}, at least " + LEAST_SECONDS + ".")
    private int seconds;

    @Option(names = "--seed", description = "Repeats the disturbances of a run that printed this seed.")
    private @Nullable Long seed;

    @Option(
            names = "--phases",
            split = ",",
            description = "Only these, with a comma between: ledger, deadlines, recovery, overhead, setting.")
    private @Nullable List<String> phases;

    @Option(names = "--only", description = "One contestant alone: pgpx or plain. There are no ratios then.")
    private @Nullable String only;

    @Option(names = "--output", description = "Writes the lines of the figures to this file, too.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        return new FaultsRun(options(), spec.commandLine().getOut()).run();
    }

    Options options() {
        if (seconds < LEAST_SECONDS) {
            throw wrong("--seconds is " + seconds + ": expected " + LEAST_SECONDS + " or more");
        }
        long chosen = seed == null ? ThreadLocalRandom.current().nextInt(SEEDS) : seed;
        return new Options(Duration.ofSeconds(seconds), chosen, phases(), kinds(), output);
    }

    private List<Phases> phases() {
        List<Phases> all = List.of(Phases.values());
        if (phases == null) {
            return all;
        }
        List<Phases> wanted = phases.stream()
                .map(name -> Phases.named(name).orElseThrow(() -> wrong("there is no phase \"" + name + "\"")))
                .toList();
        return all.stream().filter(wanted::contains).toList();
    }

    private List<Kind> kinds() {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> only == null || kind.label().equals(only.toLowerCase(Locale.ROOT)))
                .toList();
        if (kinds.isEmpty()) {
            throw wrong("--only is \"" + only + "\": expected pgpx or plain");
        }
        return kinds;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Runs the command with arguments; the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new FaultsCommand()).setOut(out).setErr(err).execute(arguments);
    }
}
