package dev.pgpx.cli;

import java.io.PrintStream;

/** The page that lists the commands. */
final class HelpText {
    private static final String HEAD =
            """
            pgpx - the PostgreSQL toolkit for Java

            Usage: pgpx COMMAND [OPTIONS]
                   pgpx help [COMMAND]
                   pgpx --version

            Commands:
            """;
    private static final String EXAMPLES =
            """

            Examples:
              pgpx sql --embedded -c "select version()"
                  starts a PostgreSQL of its own for the command and asks it
              pgpx sql --url postgresql://app@localhost/shop -c "select * from book"
                  asks a server that runs
              pgpx schema diff postgresql://app@localhost/shop models:target/classes
                  says what the database lacks of the models, and how it gets it
              pgpx help sql
                  shows the options of a command

            Exit codes:
            """;

    private HelpText() {}

    static void print(CommandRegistry commands, PrintStream out) {
        out.print(HEAD);
        int width =
                commands.all().stream().mapToInt(c -> c.name().length()).max().orElse(0);
        for (CommandFactory command : commands.all()) {
            out.print("  " + padded(command.name(), width) + "  " + command.summary() + "\n");
        }
        out.print(EXAMPLES);
        ExitCode.explained().forEach((code, meaning) -> out.print("  " + padded(code, 3) + "  " + meaning + "\n"));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
