package dev.pgpx.cli;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.LogFormat;
import dev.pgpx.cli.output.Verbosity;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has, before or behind its word. They are known when a command is called, not yet when it
 * is made. Filled by one thread, then immutable.
 */
public final class GlobalOptions {
    private final Map<String, String> environment;
    private final BooleanSupplier terminal;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description =
                    "Tell what is done; -vv tells every statement with its time, and the stack trace of a failure.")
    private boolean[] verbose = {};

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Tell nothing but results and errors.")
    private boolean quiet;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "How what is not a result is told: text, or json, an object a line; text unless given.")
    private LogFormat logFormat = LogFormat.TEXT;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description =
                    "No colors. There are none, either, where NO_COLOR is set, TERM is dumb, or the output is no terminal.")
    private boolean noColor;

    @Option(
            names = {"-y", "--yes"},
            scope = ScopeType.INHERIT,
            description = "Do not ask: the answer is yes.")
    private boolean confirmed;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show this page.")
    private boolean help;

    /**
     * Options of which none is given yet.
     *
     * @param environment the environment variables
     * @param terminal whether the output is a terminal; asked for when it is needed
     */
    GlobalOptions(Map<String, String> environment, BooleanSupplier terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    /** How much is told beside results. */
    public Verbosity verbosity() {
        if (quiet) {
            return Verbosity.QUIET;
        }
        return switch (verbose.length) {
            case 0 -> Verbosity.NORMAL;
            case 1 -> Verbosity.VERBOSE;
            default -> Verbosity.TRACE;
        };
    }

    /** How it is told. */
    public LogFormat logFormat() {
        return logFormat;
    }

    /** Whether what would be asked is answered with yes. */
    public boolean confirmed() {
        return confirmed;
    }

    /**
     * Whether the output may have colors.
     *
     * @return true for a terminal, unless somebody wants none; <a href="https://no-color.org">NO_COLOR</a> says so by any
     *     value but an empty one
     */
    public boolean colors() {
        return !noColor
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && terminal.getAsBoolean();
    }

    /** Whether there is a terminal, at which somebody can be asked. */
    public boolean atTerminal() {
        return terminal.getAsBoolean();
    }

    boolean help() {
        return help;
    }

    void check() {
        if (quiet && verbose.length > 0) {
            throw UsageException.of("PGPX-6033");
        }
    }
}
