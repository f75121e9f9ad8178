package dev.pgpx.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH with its own options, always counting allocated bytes, and a short table at the end. */
final class Main {
    private Main() {}

    /** Takes JMH's arguments. */
    public static void main(String[] arguments) throws Exception {
        CommandLineOptions commandLine = new CommandLineOptions(arguments);
        if (asks(commandLine)) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        Options options = new OptionsBuilder()
                .parent(commandLine)
                .addProfiler(GCProfiler.class)
                .build();
        print(new Runner(options).run());
    }

    private static boolean asks(CommandLineOptions options) {
        return options.shouldHelp()
                || options.shouldList()
                || options.shouldListWithParams()
                || options.shouldListProfilers()
                || options.shouldListResultFormats();
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf("%n%-52s %12s %10s %-6s %10s %8s%n", "", "score", "+-", "", "B/op", "to best");
        for (RunResult result : results) {
            Result<?> score = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %12.1f %10.1f %-6s %10.0f %8.2f%n",
                    name(result),
                    score.getScore(),
                    score.getScoreError(),
                    score.getScoreUnit(),
                    bytes == null ? Double.NaN : bytes.getScore(),
                    score.getScore() / best(result, results));
        }
    }

    private static String name(RunResult result) {
        List<String> parts = List.of(result.getParams().getBenchmark().split("\\."));
        return parts.get(parts.size() - 2) + "." + parts.get(parts.size() - 1);
    }

    /** The best score of the same benchmark class: its ratios can be compared with those of another machine. */
    private static double best(RunResult of, Collection<RunResult> results) {
        String group = name(of).split("\\.")[0];
        boolean more = of.getParams().getMode() == Mode.Throughput;
        return results.stream()
                .filter(result -> name(result).startsWith(group + "."))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .reduce((left, right) -> more ? Math.max(left, right) : Math.min(left, right))
                .orElseThrow();
    }
}
