package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.run.GapPolicy;
import dev.pgpx.migrate.run.RunOptions;
import dev.pgpx.settings.ResolvedSettings;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the settings say about how migrations are run.
 *
 * @param settings the settings, in which times and words are right already
 */
record RunnerSettings(ResolvedSettings settings) {
    /** Those options with what the settings say. */
    RunOptions over(RunOptions usual, UsageProblems problems) {
        RunOptions options = taking(settings.duration("migrate.lock-timeout"), usual, RunOptions::withLockTimeout);
        options = taking(settings.duration("migrate.statement-timeout"), options, RunOptions::withStatementTimeout);
        options = taking(settings.duration("migrate.wait"), options, RunOptions::withLockWait);
        options = taking(retries(problems), options, (all, most) -> all.withRetries(most, all.retryPause()));
        options = taking(
                settings.duration("migrate.retry-pause"),
                options,
                (all, pause) -> all.withRetries(all.retries(), pause));
        options = taking(settings.truth("migrate.out-of-order"), options, RunOptions::withOutOfOrder);
        return taking(settings.text("migrate.gaps").flatMap(GapPolicy::of), options, RunOptions::withGaps);
    }

    private Optional<Integer> retries(UsageProblems problems) {
        Optional<Integer> retries = settings.integer("migrate.retries");
        if (retries.isPresent() && retries.get() < 0) {
            String place = settings.find("migrate.retries")
                    .map(value -> value.origin().place() + ": ")
                    .orElse("");
            problems.add(place + "migrate.retries is " + retries.get() + ": expected 0 or more");
            return Optional.empty();
        }
        return retries;
    }

    private static <T> RunOptions taking(
            Optional<T> said, RunOptions options, BiFunction<RunOptions, T, RunOptions> change) {
        return said.map(value -> change.apply(options, value)).orElse(options);
    }
}
