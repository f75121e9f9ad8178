package dev.pgpx.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Programs of PostgreSQL, ready to run.
 *
 * @param home the folder that holds {@code bin/postgres} and {@code bin/initdb}
 * @param version what they are
 * @param kept where things that belong to this installation may be kept for later, null when it is not of our cache
 */
record Installation(Path home, ServerVersion version, @Nullable Path kept) {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve("bin/postgres"));
    }

    /** An installation whose version is learnt by asking it. */
    static Installation at(Path home, @Nullable Path kept) {
        Path postgres = home.resolve("bin/postgres");
        Command.Result answer = Command.run(TIMEOUT, List.of(postgres.toString(), "--version"));
        if (!answer.successful()) {
            throw Failures.binariesUnreadable(home, "postgres --version said: " + answer.output(), null);
        }
        ServerVersion version = ServerVersion.in(answer.output())
                .orElseThrow(() -> Failures.binariesUnreadable(home, "its version is " + answer.output(), null));
        return new Installation(home, version, kept);
    }

    Path postgres() {
        return home.resolve("bin/postgres");
    }

    Path initdb() {
        return home.resolve("bin/initdb");
    }
}
