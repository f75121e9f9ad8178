package dev.pgpx.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.phase.Phases;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FaultsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return FaultsCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static Options options(String... arguments) {
        FaultsCommand command = new FaultsCommand();
        new CommandLine(command).parseArgs(arguments);
        return command.options();
    }

    @Test
    void runsEverythingForAMinuteByDefault() {
        Options options = options();
        assertThat(options.time()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.phases()).containsExactly(Phases.values());
        assertThat(options.kinds()).containsExactly(Kind.values());
        assertThat(options.output()).isNull();
    }

    @Test
    void takesPhasesInTheirOrderAndOneContestant() {
        Options options = options("--phases", "recovery,ledger", "--only", "plain", "--seed", "7");
        assertThat(options.phases()).isEqualTo(List.of(Phases.LEDGER, Phases.RECOVERY));
        assertThat(options.kinds()).containsExactly(Kind.PLAIN);
        assertThat(options.seed()).isEqualTo(7);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--phases", "ledger,lunch")).isEqualTo(2);
        assertThat(run("--only", "hibernate")).isEqualTo(2);
        assertThat(run("--seconds", "1")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no phase \"lunch\"")
                .contains("--only is \"hibernate\": expected pgpx or plain")
                .contains("--seconds is 1: expected 5 or more");
    }

    @Test
    void endsWithTheFiguresAndWritesThemDown(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("figures.txt");
        int code = run("--seconds", "5", "--phases", "setting", "--seed", "3", "--output", file.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        List<String> figures = Files.readAllLines(file);
        assertThat(figures).startsWith("run.seed: 3").anyMatch(line -> line.startsWith("pgpx.setting-to-bare: "));
        List<String> printed = out.toString().lines().toList();
        assertThat(printed.subList(printed.size() - figures.size(), printed.size()))
                .isEqualTo(figures);
    }
}
