package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.SessionRequest.Access;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.PoolExhaustedException;
import dev.pgpx.database.error.StandbyException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.types.Lsn;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that see all that this database has written before: on a standby that has replayed it, or soon has, else on the
 * primary. Thread-safe.
 */
final class StandbySessions {
    /** So long a standby may take to be connected to before the primary is asked. */
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    /** For so long no other call waits in vain for what one has. */
    private static final long IMPATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int MOST_DOUBLINGS = 3;

    private final Engine engine;
    private final WrittenPosition written;
    private volatile long unreachableAt = System.nanoTime() - IMPATIENCE_NANOS;
    private volatile long behindAt = System.nanoTime() - IMPATIENCE_NANOS;

    StandbySessions(Engine engine, WrittenPosition written) {
        this.engine = engine;
        this.written = written;
    }

    /** What has to be seen by a reader; null when there is nothing. */
    @Nullable
    Lsn position(Statements statements, CallOptions view, SessionRequest request) {
        Lsn given = view.seenFrom();
        if (written.isUntouched()) {
            return given;
        }
        Lsn own = writtenPosition(statements, request);
        return given == null || own.compareTo(given) >= 0 ? own : given;
    }

    /** Up to where the primary's log goes, as it was after the last write of this database, or later. */
    Lsn writtenPosition(Statements statements, SessionRequest request) {
        try {
            return written.find(() -> askPrimary(statements, request), request.deadline());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallInterruptedException.of(engine.target(), request.label(), false, e);
        } catch (TimeoutException e) {
            Duration allowed = request.deadline().allowed();
            throw DeadlineExceededException.beforeSending(engine.target(), request.label(), allowed);
        }
    }

    /** Asks the primary itself. */
    Lsn askPrimary(Statements statements, SessionRequest request) {
        try (EngineSession session = engine.open(with(request, Access.WRITE, request.deadline()))) {
            Deadline each = Deadline.in(engine.deadlines().statement());
            return ReplayCheck.position(statements, session, each.earlier(request.deadline()));
        }
    }

    private static SessionRequest with(SessionRequest request, Access access, Deadline deadline) {
        return new SessionRequest(request.label(), access, deadline, request.heldByCaller());
    }

    /** A session that has caught up. */
    EngineSession open(Statements statements, CallOptions view, SessionRequest request) {
        Lsn position = position(statements, view, request);
        EngineSession standby = standby(request);
        if (standby != null) {
            boolean given = false;
            try {
                if (position == null || catchesUp(statements, standby, position, request.deadline())) {
                    given = true;
                    return standby;
                }
            } catch (ConnectionLostException gone) {
                unreachableAt = System.nanoTime();
            } finally {
                if (!given) {
                    standby.close();
                }
            }
        }
        return primary(statements, request, position);
    }

    /** A session for reading, which may be with a primary; null when there is none to be had soon. */
    @Nullable
    EngineSession standby(SessionRequest request) {
        if (!engine.readsElsewhere()) {
            return engine.open(request);
        }
        if (System.nanoTime() - unreachableAt < IMPATIENCE_NANOS) {
            return null;
        }
        try {
            return engine.open(with(request, Access.READ, request.deadline().earlier(Deadline.in(CONNECTING))));
        } catch (UnreachableException none) {
            unreachableAt = System.nanoTime();
            return null;
        } catch (PoolExhaustedException busy) {
            return engine.open(request);
        }
    }

    /** A session with the primary; where there is none, with whatever there is if that has caught up. */
    EngineSession primary(Statements statements, SessionRequest request, @Nullable Lsn position) {
        EngineSession session = engine.open(with(request, Access.WRITE, request.deadline()));
        boolean current = false;
        try {
            if (position != null
                    && session.facts().standby()
                    && !catchesUp(statements, session, position, request.deadline())) {
                throw StandbyException.behind(position.toString(), request.label());
            }
            current = true;
            return session;
        } finally {
            if (!current) {
                session.close();
            }
        }
    }

    /** Whether a standby has replayed up to a position, or does soon. */
    boolean catchesUp(Statements statements, EngineSession session, Lsn position, Deadline deadline) {
        Deadline each = deadline.earlier(Deadline.in(engine.deadlines().statement()));
        Deadline patience = deadline.earlier(Deadline.in(patience()));
        for (int round = 0; ; round++) {
            if (ReplayCheck.isReached(statements, session, position, each)) {
                return true;
            }
            if (patience.hasPassed() || !session.facts().standby()) {
                behindAt = System.nanoTime();
                return false;
            }
            pause(round, patience);
        }
    }

    private Duration patience() {
        boolean inVain = System.nanoTime() - behindAt < IMPATIENCE_NANOS;
        return inVain ? Duration.ZERO : engine.deadlines().replay();
    }

    private void pause(int round, Deadline patience) {
        long pause = FIRST_PAUSE_NANOS << Math.min(round, MOST_DOUBLINGS);
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(pause, patience.remainingNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallInterruptedException.of(engine.target(), "waiting for a standby", false, e);
        }
    }
}
