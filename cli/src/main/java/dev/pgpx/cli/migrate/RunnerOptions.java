package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.settings.ResolvedSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How migrations are run: mixed in by every command that runs them. */
final class RunnerOptions {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|min|h)");

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            description = "How long a statement waits for a lock before it gives way and tries again: 500ms, 3s, "
                    + "1min; 3s unless given, 0s for as long as it takes.")
    private @Nullable String lockTimeout;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description = "How long another runner is waited for; 10min unless given.")
    private @Nullable String wait;

    /** What the settings say, for where nothing is typed. */
    private Optional<Duration> usualLockTimeout = Optional.empty();

    private Optional<Duration> usualWait = Optional.empty();

    /** Takes what settings say, unless something is typed. */
    void orOf(ResolvedSettings settings) {
        usualLockTimeout = settings.duration("migrate.lock-timeout");
        usualWait = settings.duration("migrate.wait");
    }

    /** The same migrations, run that way. */
    Migrations with(Migrations migrations, UsageProblems problems) {
        Optional<Duration> lock =
                lockTimeout == null ? usualLockTimeout : time("--lock-timeout", lockTimeout, problems);
        Optional<Duration> most = wait == null ? usualWait : time("--wait", wait, problems);
        Migrations with = lock.isPresent() ? migrations.withLockTimeout(lock.get()) : migrations;
        return most.isPresent() ? with.withLockWait(most.get()) : with;
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
