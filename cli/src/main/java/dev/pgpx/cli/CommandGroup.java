package dev.pgpx.cli;

import dev.pgpx.cli.error.UsageException;
import java.util.Map;
import java.util.concurrent.Callable;

/** A command that is only a word before others. */
public interface CommandGroup extends Callable<Integer> {
    /** Those others by name, in the order in which the help lists them. */
    Map<String, Callable<Integer>> commands();

    /** Called when nothing follows the word. */
    @Override
    default Integer call() {
        throw UsageException.of("PGPX-6015", String.join(", ", commands().keySet()));
    }
}
