package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.run.MigrationListener;
import dev.pgpx.schema.manage.IndexProgress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells what a runner does as it does it: what is done on the output, what is waited for on the other stream. */
final class RunReport implements MigrationListener {
    private static final int PERCENT_STEP = 10;

    private final CommandContext context;
    private final boolean quiet;
    private final Map<String, String> descriptions = new HashMap<>();
    private String progress = "";

    /**
     * A report.
     *
     * @param context its streams
     * @param quiet whether it is told elsewhere what is done
     */
    RunReport(CommandContext context, boolean quiet) {
        this.context = context;
        this.quiet = quiet;
    }

    @Override
    public void waiting(String holder) {
        tell("waiting for another runner: " + holder);
    }

    @Override
    public void started(String key, String description, Direction direction) {
        descriptions.put(key, description);
    }

    @Override
    public void retrying(String key, int attempt, Duration pause, String why) {
        tell(key + ": attempt " + attempt + " failed, the next is in " + time(pause) + ": " + why);
    }

    @Override
    public synchronized void progress(String key, IndexProgress now) {
        String line = key + ": " + now.phase() + share(now);
        if (!line.equals(progress)) {
            progress = line;
            tell(line);
        }
    }

    /** Of whatever the phase counts, in steps of ten percent, so that a log stays short. */
    private static String share(IndexProgress now) {
        long total = now.blocksTotal() > 0 ? now.blocksTotal() : now.tuplesTotal();
        long done = now.blocksTotal() > 0 ? now.blocksDone() : now.tuplesDone();
        if (now.lockersTotal() > 0) {
            return ", " + now.lockersDone() + " of " + now.lockersTotal() + " transactions";
        }
        return total > 0 ? ", " + done * 100 / total / PERCENT_STEP * PERCENT_STEP + " %" : "";
    }

    @Override
    public void finished(String key, Direction direction, Duration took) {
        if (!quiet) {
            String done = direction == Direction.UP ? "applied" : "undone";
            context.out().print(line(done, key, descriptions.getOrDefault(key, ""), took));
            context.out().flush();
        }
    }

    private void tell(String line) {
        context.notices().tell(VisibleText.oneLine(line));
    }

    /** {@code applied 20261121093000 add_books in 12 ms}. */
    static String line(String done, String key, String description, Duration took) {
        return done + " " + VisibleText.oneLine(key + " " + description) + " in " + time(took) + "\n";
    }

    private static String time(Duration time) {
        return time.toMillis() < 1000
                ? time.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
