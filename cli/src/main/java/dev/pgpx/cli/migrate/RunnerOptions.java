package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.run.RunOptions;
import dev.pgpx.settings.ResolvedSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How migrations are run: mixed in by every command that runs them. What is typed counts before what the settings say. */
final class RunnerOptions {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|min|h)");

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            description = "How long a statement waits for a lock before it gives way and tries again: 500ms, 3s, "
                    + "1min; 3s unless given, 0s for as long as it takes.")
    private @Nullable String lockTimeout;

    @Option(
            names = "--statement-timeout",
            paramLabel = "TIME",
            description = "How long a statement may take, unless its file says otherwise; a day unless given.")
    private @Nullable String statementTimeout;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description = "How long another runner is waited for; 10min unless given.")
    private @Nullable String wait;

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "How often is tried again what did not get a lock or met others; 10 unless given.")
    private @Nullable Integer retries;

    @Option(
            names = "--retry-pause",
            paramLabel = "TIME",
            description = "How long the first pause before that is, about; each is twice as long as the one before; "
                    + "1s unless given.")
    private @Nullable String retryPause;

    private Optional<ResolvedSettings> settings = Optional.empty();

    /** Takes what settings say, unless something is typed. */
    void orOf(ResolvedSettings found) {
        settings = Optional.of(found);
    }

    /** The same migrations, run that way. */
    Migrations with(Migrations migrations, UsageProblems problems) {
        RunOptions said = settings.map(found -> new RunnerSettings(found).over(migrations.options(), problems))
                .orElse(migrations.options());
        RunOptions options = typed("--lock-timeout", lockTimeout, said, problems, said::withLockTimeout);
        RunOptions limited =
                typed("--statement-timeout", statementTimeout, options, problems, options::withStatementTimeout);
        RunOptions waiting = typed("--wait", wait, limited, problems, limited::withLockWait);
        int most = retries == null ? waiting.retries() : retries;
        problems.require(most >= 0, "--retries is " + most + ": expected 0 or more");
        RunOptions again = waiting.withRetries(Math.max(most, 0), waiting.retryPause());
        return migrations.withOptions(typed(
                "--retry-pause", retryPause, again, problems, pause -> again.withRetries(again.retries(), pause)));
    }

    private static RunOptions typed(
            String option,
            @Nullable String typed,
            RunOptions before,
            UsageProblems problems,
            Function<Duration, RunOptions> change) {
        return typed == null
                ? before
                : time(option, typed, problems).map(change).orElse(before);
    }

    private static Optional<Duration> time(String option, String typed, UsageProblems problems) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            problems.add(option + " is \"" + typed + "\": expected a time such as 500ms, 3s, 1min or 1h");
            return Optional.empty();
        }
        long number = Long.parseLong(time.group(1));
        return Optional.of(
                switch (time.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    case "min" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                });
    }
}
