package dev.pgpx.embedded;

import dev.pgpx.types.error.MessageCatalog;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Every way in which this module fails, by name; the texts stand in the message catalogue. */
final class Failures {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.embedded.messages"));
    private static final String PORT_TAKEN = "PGPX-5009";
    private static final String NO_SPACE = "No space left on device";

    private Failures() {}

    static EmbeddedServerException binariesAbsent(int major, Platform platform, String searched, List<String> found) {
        String others = found.isEmpty() ? "no other binaries" : String.join(", ", found);
        return failure("PGPX-5001", null, major, platform.name(), searched, others, platform.artifact(), major);
    }

    static EmbeddedServerException binariesUnreadable(Path file, String reason, @Nullable Throwable cause) {
        return failure("PGPX-5002", cause, file, reason);
    }

    static EmbeddedServerException platformUnsupported(String system, String architecture) {
        return failure("PGPX-5003", null, system, architecture);
    }

    static EmbeddedServerException otherVersion(Path binaries, ServerVersion found, int asked) {
        return failure("PGPX-5004", null, binaries, found, asked);
    }

    static EmbeddedServerException dataOfOtherVersion(Path folder, String found, ServerVersion server) {
        return failure("PGPX-5005", null, folder, found, server);
    }

    static EmbeddedServerException notADataFolder(Path folder) {
        return failure("PGPX-5006", null, folder);
    }

    static EmbeddedServerException notStarted(Path folder, int exitCode, String lastLines) {
        return failure("PGPX-5007", null, folder, exitCode, lastLines);
    }

    static EmbeddedServerException startTooSlow(Path folder, Duration timeout, String lastLines) {
        return failure("PGPX-5008", null, folder, timeout.toMillis(), lastLines);
    }

    static EmbeddedServerException portTaken(int port) {
        return failure(PORT_TAKEN, null, port);
    }

    static boolean tellsOfTakenPort(EmbeddedServerException failure) {
        return failure.code().equals(PORT_TAKEN);
    }

    static EmbeddedServerException noUnprivilegedWay(String tried) {
        return failure("PGPX-5010", null, tried);
    }

    static EmbeddedServerException diskFull(Path folder, @Nullable Throwable cause) {
        return failure("PGPX-5011", cause, folder);
    }

    static EmbeddedServerException cacheUnsafe(Path folder, String reason) {
        return failure("PGPX-5012", null, folder, reason);
    }

    static EmbeddedServerException dataFolderInUse(Path folder, String lastLines) {
        return failure("PGPX-5014", null, folder, lastLines);
    }

    static EmbeddedServerException notInitialised(Path folder, int exitCode, String output) {
        return output.contains(NO_SPACE)
                ? diskFull(folder, null)
                : failure("PGPX-5015", null, folder, exitCode, output.strip());
    }

    static EmbeddedServerException badSetting(String setting, String expected, Object found) {
        return failure("PGPX-5016", null, setting, expected, found);
    }

    static EmbeddedServerException interrupted(String what) {
        return failure("PGPX-5017", null, what);
    }

    static EmbeddedServerException lockTooSlow(Path lock, Duration timeout) {
        return failure("PGPX-5018", null, lock, timeout.toSeconds());
    }

    static EmbeddedServerException closed(String server, String what) {
        return failure("PGPX-5030", null, server, what);
    }

    static EmbeddedServerException notRunning(String server, String what) {
        return failure("PGPX-5031", null, server, what);
    }

    static EmbeddedServerException needsLinux(String what) {
        return failure("PGPX-5032", null, what, System.getProperty("os.name"));
    }

    static EmbeddedServerException refusedByServer(String statement, String message) {
        return failure("PGPX-5033", null, statement, message);
    }

    static EmbeddedServerException asksForPassword(int port) {
        return failure("PGPX-5034", null, port);
    }

    static EmbeddedServerException tablespaceElsewhere(Path link) {
        return failure("PGPX-5035", null, link);
    }

    static EmbeddedServerException replicationTooSlow(String what, Path folder, Duration timeout) {
        String log = new ServerLog(folder.resolve("server.log"), 0).lastLines();
        return failure("PGPX-5036", null, what, timeout.toMillis(), folder, log);
    }

    /** What the file system refused: a full disk is named as such, anything else by the system's own words. */
    static EmbeddedServerException files(String what, Path path, IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return interrupted("trying to " + what); // the channel has left the interrupt flag set
        }
        return String.valueOf(cause.getMessage()).contains(NO_SPACE)
                ? diskFull(path, cause)
                : failure("PGPX-5013", cause, what, path, cause);
    }

    static boolean tellsOfFullDisk(String log) {
        return log.contains(NO_SPACE);
    }

    private static EmbeddedServerException failure(String code, @Nullable Throwable cause, Object... arguments) {
        return new EmbeddedServerException(MESSAGES.problem(code, arguments), cause);
    }
}
