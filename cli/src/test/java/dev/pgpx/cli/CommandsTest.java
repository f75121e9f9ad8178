package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.error.CommandException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandsTest {
    private static final List<CommandFactory> GREET = List.of(GreetCommand.factory("greet"));

    private final Console console = new Console();

    @Test
    void runsCommandsThatOthersAdd() {
        assertThat(console.run(GREET, "greet")).isZero();
        assertThat(console.out()).isEqualTo("hello\n");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void listsCommandsThatOthersAdd() {
        assertThat(console.run(GREET, "help")).isZero();
        assertThat(console.out()).contains("Commands:\n  greet  greet\n");
    }

    @Test
    void namesBothFactoriesOfOneName() {
        int exit = console.run(List.of(GreetCommand.factory("greet"), GreetCommand.declining("greet")), "greet");
        assertThat(exit).isEqualTo(1);
        assertThat(console.err())
                .startsWith("PGPX-6004: two commands are named \"greet\"\n  dev.pgpx.cli.GreetCommand$Factory in ")
                .contains("\n  and dev.pgpx.cli.GreetCommand$Factory in ");
    }

    @Test
    void knowsNoCommandWhoseFactoryDeclines() {
        assertThat(console.run(List.of(GreetCommand.declining("greet")), "greet"))
                .isEqualTo(2);
        assertThat(console.err()).startsWith("PGPX-6012: there is no command \"greet\"\n");
    }

    @Test
    void tellsUnexpectedFailuresInOneLine() {
        assertThat(console.run(GREET, "greet", "--fail", "at postgresql://app:s3cret@db/shop"))
                .isEqualTo(1);
        assertThat(console.err())
                .isEqualTo("PGPX-6001: unexpected java.io.IOException: at postgresql://app:***@db/shop\n"
                        + "  This is a mistake in pgpx or in a command added to it: -vv shows the stack trace, which a report"
                        + " needs.\n");
    }

    @Test
    void showsStackTraceWhenAsked() {
        assertThat(console.run(GREET, "greet", "-vv", "--fail", "password=s3cret"))
                .isEqualTo(1);
        assertThat(console.err())
                .contains("java.io.IOException: password=***\n    at ")
                .doesNotContain("s3cret");
    }

    @Test
    void tellsFailuresWithoutMessageByTheirClass() {
        assertThat(console.run(GREET, "greet", "loudly")).isEqualTo(1);
        assertThat(console.err()).startsWith("PGPX-6001: unexpected java.lang.IllegalStateException\n");
    }

    @Test
    void hasTheStandardOptionsInSubcommands() {
        assertThat(console.run(GREET, "greet", "loudly", "--help")).isZero();
        assertThat(console.out())
                .startsWith(
                        "Usage: pgpx greet loudly [-hqyv] [--no-color] [--log-format=FORMAT]\nGreets for the deaf.\n");
    }

    @Test
    void endsQuietlyWhenTheReaderIsGone() {
        assertThat(console.runInto("Broken pipe", GREET, "greet")).isEqualTo(141);
        assertThat(console.err()).isEmpty();
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        assertThat(console.runInto("No space left on device", GREET, "greet")).isEqualTo(1);
        assertThat(console.err()).startsWith("PGPX-6009: the output cannot be written: No space left on device\n");
    }

    @Test
    void saysWhyAPlanIsNotProved() {
        assertThat(CommandException.notProved("differs: drop table public.a")
                        .problem()
                        .text())
                .isEqualTo(
                        """
                        PGPX-6022: the plan does not lead from the one schema to the other
                          differs: drop table public.a
                          Do not apply it. This is a mistake in pgpx, unless the schema needs what the server for the proof lacks,\
                         such as an extension.""");
    }
}
