package dev.pgpx.jdbc;

import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.SessionHolder;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sessions of an engine that are in use, and who has them. Thread-safe. */
final class OpenSessions implements Supplier<List<SessionHolder>> {
    private final Map<JdbcSession, Use> uses = new ConcurrentHashMap<>();
    private final List<PoolListener> listeners;

    /** The use of a session. */
    private static final class Use {
        final SessionRequest request;
        final Thread thread = Thread.currentThread();
        final @Nullable String callSite;
        final long since = System.nanoTime();
        volatile boolean reported;

        Use(SessionRequest request) {
            this.request = request;
            this.callSite = request.heldByCaller() ? CallSites.here() : null;
        }

        /** Those that are in no pool may be held for ever, and nobody waits for them. */
        boolean isOfPool() {
            return request.access() != SessionRequest.Access.OWN;
        }

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }

        SessionHolder holder() {
            String site = callSite == null ? CallSites.of(thread) : callSite;
            return new SessionHolder(request.label(), age(), thread.getName(), site);
        }
    }

    OpenSessions(List<PoolListener> listeners) {
        this.listeners = listeners;
    }

    void add(JdbcSession session) {
        uses.put(session, new Use(session.request()));
    }

    void remove(JdbcSession session) {
        Use use = uses.remove(session);
        if (use != null && use.isOfPool() && !listeners.isEmpty()) {
            Duration age = use.age();
            for (PoolListener listener : listeners) {
                listener.released(use.request.label(), age);
            }
        }
    }

    /** Who has the sessions, the oldest first. */
    @Override
    public List<SessionHolder> get() {
        return uses.values().stream()
                .filter(Use::isOfPool)
                .map(Use::holder)
                .sorted(Comparator.comparing(SessionHolder::age).reversed())
                .toList();
    }

    void forEach(Consumer<JdbcSession> action) {
        uses.keySet().forEach(action);
    }

    /** Reports the sessions that have been held for longer than this, once each. */
    void reportOlder(Duration threshold, Leak leak) {
        for (Map.Entry<JdbcSession, Use> open : uses.entrySet()) {
            Use use = open.getValue();
            if (!use.reported && use.isOfPool() && use.age().compareTo(threshold) > 0) {
                use.reported = true;
                leak.found(open.getKey(), use.holder());
            }
        }
    }

    /** Is told of a session that is held for too long. */
    interface Leak {
        void found(JdbcSession session, SessionHolder holder);
    }
}
