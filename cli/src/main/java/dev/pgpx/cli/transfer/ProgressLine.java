package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.transfer.TransferListener;
import dev.pgpx.transfer.TransferProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** How far an import or export is, as a line that is written again and again, if the error stream is a terminal. */
final class ProgressLine implements TransferListener, AutoCloseable {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration EVERY = Duration.ofMillis(200);
    private static final int WIDTH = 24;
    private static final int ALL = 100;
    private static final String ERASED = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private Duration next = FIRST;
    private boolean drawn;

    ProgressLine(CommandContext context) {
        this(context.err(), isTerminal());
    }

    ProgressLine(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** The JDK knows nothing of the error stream, so the system is asked; where it has no such files there is no progress. */
    private static boolean isTerminal() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            String target =
                    Files.isSymbolicLink(error) ? Files.readSymbolicLink(error).toString() : "";
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void progressed(TransferProgress progress) {
        if (!shown || progress.elapsed().compareTo(next) < 0) {
            return;
        }
        next = progress.elapsed().plus(EVERY);
        drawn = true;
        err.print(ERASED + text(progress));
        err.flush();
    }

    static String text(TransferProgress progress) {
        double seconds = Math.max(1, progress.elapsed().toMillis()) / 1000.0;
        double rate = progress.bytes() / seconds;
        String told = Counts.bytes(progress.bytes()) + "  " + Counts.bytes((long) rate) + "/s";
        if (progress.rows() > 0) {
            told += "  " + String.format(Locale.ROOT, "%,d rows", progress.rows());
        }
        if (progress.totalBytes().isEmpty() || progress.totalBytes().getAsLong() == 0) {
            return told;
        }
        long total = progress.totalBytes().getAsLong();
        double done = Math.min(1, progress.bytes() / (double) total);
        int full = (int) (done * WIDTH);
        long left = rate == 0 ? 0 : Math.round((total - progress.bytes()) / rate);
        String bar = "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]";
        return String.format(
                Locale.ROOT, "%s %3d %%  %s  %d:%02d left", bar, (int) (done * ALL), told, left / 60, left % 60);
    }

    /** Takes the line away, before something else is written. */
    void erase() {
        if (drawn) {
            err.print(ERASED);
            err.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        erase();
    }
}
