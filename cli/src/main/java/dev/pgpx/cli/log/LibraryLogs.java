package dev.pgpx.cli.log;

import dev.pgpx.cli.output.Notices;
import dev.pgpx.cli.output.Verbosity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/**
 * Sets up {@code java.util.logging}, which SLF4J and the driver log to: nothing unless {@code -v} or {@code -vv} is given.
 * Made by the {@link LogManager} when the first library asks for a logger, when the options have long been read, so that a
 * command which needs no library does not pay for it.
 *
 * <p>Source: {@link LogManager}, the property {@code java.util.logging.config.class}.
 */
public final class LibraryLogs {
    private static volatile @Nullable Supplier<Notices> source;

    /**
     * For the log manager.
     *
     * @throws IOException never
     */
    public LibraryLogs() throws IOException {
        byte[] settings = settings(notices()).getBytes(StandardCharsets.UTF_8);
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(settings));
    }

    /**
     * Lets what libraries log go where a command tells what it does: for the whole process, so for its entry only.
     *
     * @param notices asked when a library logs for the first time, and for each line
     */
    public static void follow(Supplier<Notices> notices) {
        source = notices;
        System.setProperty("java.util.logging.config.class", LibraryLogs.class.getName());
    }

    static @Nullable Notices notices() {
        Supplier<Notices> now = source;
        return now == null ? null : now.get();
    }

    /** Statements are told by {@link StatementTrace}, with the command's own streams. */
    static String settings(@Nullable Notices notices) {
        if (notices == null || !notices.verbosity().tells(Verbosity.VERBOSE)) {
            return ".level=OFF\n";
        }
        boolean trace = notices.verbosity().tells(Verbosity.TRACE);
        return "handlers=" + LogHandler.class.getName() + "\n"
                + ".level=" + (trace ? "INFO" : "WARNING") + "\n"
                + "dev.pgpx.level=" + (trace ? "FINE" : "INFO") + "\n";
    }
}
