package dev.pgpx.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

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

    /** The median, because a machine that has other work to do disturbs single iterations. */
    private static void print(Collection<RunResult> results) {
        System.out.printf("%n%-50s %10s %10s %10s %-6s %8s %9s%n", "", "median", "min", "max", "", "B/op", "to best");
        for (RunResult result : results) {
            Statistics scores = result.getPrimaryResult().getStatistics();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %10.0f %10.0f %10.0f %-6s %8.0f %9.2f%n",
                    name(result),
                    median(result),
                    scores.getMin(),
                    scores.getMax(),
                    result.getPrimaryResult().getScoreUnit(),
                    bytes == null ? Double.NaN : bytes.getScore(),
                    median(result) / best(result, results));
        }
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    /** The best median of the same benchmark class: ratios to it can be compared with those of another machine. */
    private static double best(RunResult of, Collection<RunResult> results) {
        String group = of.getParams().getBenchmark().replaceFirst("\\w+$", "");
        boolean more = of.getParams().getMode() == Mode.Throughput;
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().startsWith(group))
                .mapToDouble(Main::median)
                .reduce((left, right) -> more ? Math.max(left, right) : Math.min(left, right))
                .orElseThrow();
    }
}
