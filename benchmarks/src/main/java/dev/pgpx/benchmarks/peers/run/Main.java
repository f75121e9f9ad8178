package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures pgpx beside its peers: {@code benchmarks/run --peers}. */
@Command(
        name = "benchmarks/run --peers",
        description = "Measures pgpx beside the libraries that it would be picked instead of, and hand-written JDBC.",
        sortOptions = false)
final class Main implements Callable<Integer> {
    /** From the folder that the command runs in. */
    private static final Path DOCUMENTS = Path.of("..", "docs", "benchmarks");

    @Option(names = "--works", split = ",", description = "Only these, such as W1,W2; W1 stands for all that begin with it.")
    private List<String> works = List.of();

    @Option(names = "--only", split = ",", description = "Only these contenders, and jdbc, such as pgpx,jooq.")
    private List<String> only = List.of();

    @Option(names = "--rounds", description = "Turns of each contender; 15 by default. Heavy works have fewer, brief ones more.")
    private int rounds = 15;

    @Option(names = "--turn", paramLabel = "MS", description = "What a turn takes, where there is no end to it; 200 by default.")
    private int turn = 200;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures to this file.")
    private Path json;

    @Option(names = "--chart", paramLabel = "FILE", description = "Draws the ratios into this SVG file.")
    private Path chart;

    @Option(names = "--short", description = "Only to see that all of it runs; the figures mean nothing.")
    private boolean brief;

    @Option(names = "--help", usageHelp = true, description = "This.")
    private boolean help;

    /** Runs it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failed, commandLine, parsed) -> {
                    if (failed instanceof RunException) {
                        System.err.println(failed.getMessage());
                        return 1;
                    }
                    throw failed;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Peer> peers = peers();
        Report report = measure(peers);
        new ReportTable(report).print(System.out);
        Path folder = Path.of(System.getProperty("pgpx.benchmarks.folder", ""));
        if (json != null) {
            report.write(folder.resolve(json));
        }
        if (chart != null) {
            Chart.write(report, folder.resolve(chart));
        }
        if (isWhole()) {
            report.write(DOCUMENTS.resolve("peers.json"));
            Chart.write(report, DOCUMENTS.resolve("peers.svg"));
        }
        return 0;
    }

    private boolean isWhole() {
        return !brief && works.isEmpty() && only.isEmpty();
    }

    private Report measure(List<Peer> peers) throws IOException, InterruptedException, SQLException {
        Scale scale = brief ? Scale.SHORT : Scale.FULL;
        List<Work> chosen = chosen();
        Set<Work> measured = new LinkedHashSet<>();
        chosen.forEach(work -> measured.add(Figure.measuredBy(work)));
        Map<Work, Rounds> turns = new EnumMap<>(Work.class);
        List<Result> results = new ArrayList<>();
        try (Ground ground = Ground.start(scale)) {
            for (int i = 1; !measured.isEmpty(); i++) {
                try (Run run = new Run(ground, scale, System.out)) {
                    run.start(peers, Path.of("target", "peers"));
                    for (Work work : measured) {
                        turns.merge(work, run.measure(work, course(work)), Rounds::and);
                        if (course(work).generations() == i) {
                            results.addAll(told(chosen, work, turns.get(work), scale));
                        }
                    }
                }
                int generation = i;
                measured.removeIf(work -> course(work).generations() == generation);
            }
            return Report.of(Conditions.now(peers, ground.version()), results);
        }
    }

    private Course course(Work work) {
        return brief ? Course.SHORT : Course.of(work, rounds, turn);
    }

    /** Who stops it has seen these. */
    private static List<Result> told(List<Work> chosen, Work measured, Rounds rounds, Scale scale) {
        List<Result> told = new ArrayList<>();
        for (Work work : chosen) {
            if (Figure.measuredBy(work) == measured) {
                told.addAll(Result.of(Figure.of(work, scale), rounds));
            }
        }
        told.forEach(result -> System.out.println("  " + result.line()));
        return told;
    }

    /** JDBC is always among them. */
    private List<Peer> peers() {
        return Arrays.stream(Peer.values())
                .filter(peer -> only.isEmpty() || peer == Peer.JDBC || only.contains(peer.key()))
                .filter(Peer::exists)
                .toList();
    }

    private List<Work> chosen() {
        return Arrays.stream(Work.values())
                .filter(work -> !brief || work != Work.INSERT_100K && work != Work.INSERT_100K_IDS)
                .filter(work -> works.isEmpty()
                        || works.stream().anyMatch(key -> work.key().equals(key) || work.key().startsWith(key + "-")))
                .toList();
    }
}
