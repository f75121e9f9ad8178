package dev.pgpx.cli;

import dev.pgpx.cli.error.UsageException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Adds a command to pgpx. Found by the {@link java.util.ServiceLoader} in every jar on the class path; two of the same name
 * are an error that names both. All factories are made at each start that needs a command, so a factory refers to the class
 * of its command in {@link #create} only.
 */
public interface CommandFactory {
    /**
     * The word that calls it.
     *
     * @return lower-case letters, digits and hyphens
     */
    String name();

    /**
     * What it does: for the list of commands.
     *
     * @return half a line, without a full stop
     */
    String summary();

    /**
     * Makes the command.
     *
     * @param context the streams and the environment
     * @return an object with picocli's annotations, whose call gives the exit code: 0 done, 1 failed, 2 wrong usage; the
     *     options {@code -h} and {@code -v} are added to it; or null to decline, as if there were no such command.
     *     Exceptions that it throws are told to the user, with exit code 1; {@link UsageException} with 2
     */
    @Nullable
    Callable<Integer> create(CommandContext context);
}
