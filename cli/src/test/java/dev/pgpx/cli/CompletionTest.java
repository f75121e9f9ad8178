package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of {@code pgpx completion}; that for bash is run by bash. */
final class CompletionTest {
    private static final String ASK =
            """
            source "$1"
            ask() {
              COMP_WORDS=("$@")
              COMP_CWORD=$(($# - 1))
              _pgpx
              echo "${COMPREPLY[*]}"
            }
            ask pgpx s
            ask pgpx sql --fi
            ask pgpx sql --format ''
            ask pgpx sql --format = j
            ask pgpx --url schema schema d
            ask pgpx schema diff --allow
            ask pgpx help migr
            ask pgpx completion ''
            ask pgpx sql -c sel
            ask pgpx sql -f "$1"
            ask pgpx --no
            ask pgpx migrate status --log-format ''
            """;

    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        Path script = Files.writeString(folder.resolve("pgpx.bash"), script("bash"));
        Path asking = Files.writeString(folder.resolve("ask.bash"), ASK);
        Process bash = new ProcessBuilder("bash", asking.toString(), script.toString())
                .redirectErrorStream(true)
                .start();
        String answers = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(answers).isZero();
        assertThat(answers.lines().map(line -> line.replace(script.toString(), "FILE")))
                .startsWith(
                        "sql shell schema seed",
                        "--file",
                        "table json ndjson csv markdown",
                        "json",
                        "diff draw dictionary")
                .contains("migrate", "bash zsh fish powershell", "", "FILE", "--no-color", "text json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish", "powershell"})
    void otherShellsGetAllCommands(String shell) throws IOException {
        String script = script(shell);
        for (CommandFactory factory : ServiceLoader.load(CommandFactory.class)) {
            assertThat(script).contains(factory.name());
        }
        assertThat(script).contains("single-transaction", "ndjson");
    }

    private static String script(String shell) {
        Console console = new Console();
        List<CommandFactory> all = ServiceLoader.load(CommandFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        assertThat(console.run(all, "completion", shell)).as(console.err()).isZero();
        return console.out();
    }
}
