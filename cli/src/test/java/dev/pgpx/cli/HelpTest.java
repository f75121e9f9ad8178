package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.completion.CompletedCommand;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for help gets an example. */
final class HelpTest {
    static Stream<String> commands() {
        return CommandModel.of(CommandRegistry.load()).stream()
                .map(CompletedCommand::path)
                .filter(path -> !path.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAnExampleOfItself(String command) {
        Console console = new Console();
        List<CommandFactory> all = ServiceLoader.load(CommandFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        String[] words = ("help " + command).split(" ");
        assertThat(console.run(all, words)).isZero();
        String help = console.out();
        assertThat(help).contains("\nExit codes:\n  0     done\n").containsPattern("\nExamples?:\n");
        String examples = help.substring(help.lastIndexOf("\nExample"));
        assertThat(examples).contains("pgpx " + command);
    }
}
