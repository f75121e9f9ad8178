package dev.pgpx.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command has of the process around it; it uses nothing else of it, so that it runs inside a test.
 *
 * @param in the standard input, not to be closed
 * @param out for results; buffered, flushed by the caller, not to be closed
 * @param err for everything else; not to be closed
 * @param environment the environment variables; copied
 */
public record CommandContext(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    /** Copies the environment. */
    public CommandContext {
        environment = Map.copyOf(environment);
    }
}
