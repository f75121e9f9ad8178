package dev.pgpx.cli;

import dev.pgpx.cli.log.StatementTrace;
import dev.pgpx.cli.output.Notices;
import dev.pgpx.database.Database;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command has of the process around it; it uses nothing else of it, so that it runs inside a test.
 *
 * @param in the standard input, not to be closed
 * @param out for results; buffered, flushed by the caller, not to be closed
 * @param err for everything else; not to be closed
 * @param environment the environment variables; copied
 * @param options the options that every command has; known when the command is called
 */
public record CommandContext(
        InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, GlobalOptions options)
        implements Supplier<Notices> {
    /** Copies the environment. */
    public CommandContext {
        environment = Map.copyOf(environment);
    }

    /** A context whose output is no terminal, and whose options are read from the arguments. */
    public CommandContext(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        this(in, out, err, environment, new GlobalOptions(Map.copyOf(environment), () -> false));
    }

    /** As {@link #notices()}. */
    @Override
    public Notices get() {
        return notices();
    }

    /** The same database, told of as {@code -v} and {@code -vv} want it: for every database that a command opens. */
    public Database observed(Database database) {
        return StatementTrace.on(database, notices());
    }

    /** Tells on the error stream what a command does, as far as the options want to know it. */
    public Notices notices() {
        return new Notices(err, options.verbosity(), options.logFormat());
    }
}
