package dev.pgpx.cli.shell;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.plan.ExplainText;
import dev.pgpx.cli.shell.plan.PlanTree;
import dev.pgpx.cli.shell.print.PrintSettings;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.print.ResultLines;
import dev.pgpx.cli.shell.print.Screen;
import dev.pgpx.cli.shell.print.Styles;
import dev.pgpx.cli.shell.session.CommandTag;
import dev.pgpx.cli.shell.session.ShellSession;
import dev.pgpx.cli.shell.session.SqlResult;
import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.Notification;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** Runs a statement and shows what it gives: a table, a plan as a tree, notices, how long it took. */
final class StatementRun {
    private final ShellSession session;
    private final PrintSettings settings;
    private final Interrupts interrupts;

    StatementRun(ShellSession session, PrintSettings settings, Interrupts interrupts) {
        this.session = session;
        this.settings = settings;
        this.interrupts = interrupts;
    }

    void run(String sql, @Nullable Expanded expanded, Screen screen) {
        Optional<String> explain = ExplainText.asJson(sql);
        long from = System.nanoTime();
        try {
            SqlResult result = cancellable(() -> session.run(explain.orElse(sql), settings.format()));
            long nanos = System.nanoTime() - from;
            notices(screen);
            show(sql, explain.isPresent(), result, expanded == null ? settings.expanded() : expanded, screen);
            time(nanos, screen);
        } catch (RuntimeException failure) {
            notices(screen);
            throw failure;
        }
    }

    /** Runs {@code copy … from stdin} with data that follow it. */
    void copyIn(String sql, byte[] data, Screen screen) {
        long rows = cancellable(() -> session.copyIn(sql, out -> out.write(data)));
        screen.say("COPY " + rows);
    }

    private <R> R cancellable(Supplier<R> work) {
        return interrupts.during(session::cancel, work);
    }

    private void show(String sql, boolean explain, SqlResult result, Expanded expanded, Screen screen) {
        if (!result.query()) {
            screen.say(CommandTag.of(sql, result.count()));
            return;
        }
        String plan = result.value();
        List<AttributedString> tree = explain && plan != null ? PlanTree.lines(plan) : List.of();
        screen.results(tree.isEmpty() ? ResultLines.of(result, settings, expanded, screen) : tree);
    }

    private void time(long nanos, Screen screen) {
        if (settings.timing()) {
            screen.say(Styles.of(String.format(Locale.ROOT, "%.3f ms", nanos / 1e6), Styles.FAINT));
        }
    }

    private void notices(Screen screen) {
        for (Notice notice : session.notices()) {
            String text = notice.severity() + ": " + notice.message()
                    + (notice.detail() == null ? "" : "\n  " + notice.detail())
                    + (notice.hint() == null ? "" : "\n  " + notice.hint());
            VisibleText.lines(text).lines().forEach(line -> screen.say(Styles.of(line, Styles.NOTICE)));
        }
    }

    /** What others have sent meanwhile. */
    void notifications(Screen screen) {
        for (Notification notification : session.notifications()) {
            String payload = notification.payload().isEmpty() ? "" : ": " + notification.payload();
            String text = "notification on " + notification.channel() + payload + " (from process "
                    + notification.processId() + ")";
            screen.say(Styles.of(VisibleText.oneLine(text), Styles.NOTICE));
        }
    }
}
