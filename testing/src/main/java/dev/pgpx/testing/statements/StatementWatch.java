package dev.pgpx.testing.statements;

import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import dev.pgpx.database.StatementStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees the statements of databases for those who look: {@link StatementAssertions}. A database that {@code @PgpxTest} gives has
 * it already; another gets it by {@code database.withListener(StatementWatch.INSTANCE)}. While nobody looks it does next to
 * nothing. Thread-safe; each looks at the statements of its own thread.
 */
public final class StatementWatch implements StatementListener {
    /** The only one. */
    public static final StatementWatch INSTANCE = new StatementWatch();

    @SuppressWarnings("ThreadLocalUsage") // tests run at the same time; always removed
    private static final ThreadLocal<@Nullable Deque<Recording>> LOOKING = new ThreadLocal<>();

    /** What one that looks has seen. */
    static final class Recording {
        private final IdentityHashMap<StatementStart, String> callSites = new IdentityHashMap<>();
        private final List<SentStatement> sent = new ArrayList<>();

        private void started(StatementStart start) {
            callSites.put(start, CallSite.current());
        }

        private void ended(StatementEvent event) {
            String callSite = callSites.remove(event.start());
            if (callSite != null) {
                sent.add(new SentStatement(
                        event.statement().sql(),
                        event.statement().label(),
                        callSite,
                        event.rows(),
                        event.duration(),
                        event.failure()));
            }
        }

        List<SentStatement> sent() {
            return Collections.unmodifiableList(sent);
        }
    }

    private StatementWatch() {}

    /** Looks from now on, on this thread; to be ended. */
    static Recording begin() {
        Deque<Recording> looking = LOOKING.get();
        if (looking == null) {
            looking = new ArrayDeque<>();
            LOOKING.set(looking);
        }
        Recording recording = new Recording();
        looking.push(recording);
        return recording;
    }

    static void end(Recording recording) {
        Deque<Recording> looking = LOOKING.get();
        if (looking != null) {
            looking.remove(recording);
            if (looking.isEmpty()) {
                LOOKING.remove();
            }
        }
    }

    @Override
    public void started(StatementStart start) {
        Deque<Recording> looking = LOOKING.get();
        if (looking != null) {
            looking.forEach(recording -> recording.started(start));
        }
    }

    @Override
    public void ended(StatementEvent event) {
        Deque<Recording> looking = LOOKING.get();
        if (looking != null) {
            looking.forEach(recording -> recording.ended(event));
        }
    }
}
