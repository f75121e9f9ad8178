package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Lsn;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which session a call uses: that of its view or of the thread's transaction, else one opened for the call. The session of a
 * thread is bound to this object, is never seen by other threads, and is unbound however its use ends.
 */
final class Sessions {
    private final Engine engine;

    @SuppressWarnings("ThreadLocalUsage") // a thread may be in transactions of several databases; always removed
    private final ThreadLocal<@Nullable BoundSession> ambient = new ThreadLocal<>();

    /** Made with the first subscription; guarded by this. */
    private @Nullable Subscriptions subscriptions;

    private volatile boolean closed;

    /** A use of a session. */
    @FunctionalInterface
    interface Use<R> {
        R run(EngineSession session, Deadline deadline);
    }

    /** Questions of our own; no listener is told of them. */
    private final Statements questions;

    private final WrittenPosition written = new WrittenPosition();
    /** Made when it is first needed. */
    private volatile @Nullable StandbySessions standbys;

    Sessions(Engine engine) {
        this.engine = engine;
        this.questions = new Statements(List.of(), engine.target(), false);
    }

    Engine engine() {
        return engine;
    }

    synchronized Subscriptions subscriptions() {
        requireOpen();
        Subscriptions known = subscriptions;
        if (known == null) {
            known = new Subscriptions(engine);
            subscriptions = known;
        }
        return known;
    }

    private synchronized @Nullable Subscriptions madeSubscriptions() {
        return subscriptions;
    }

    private StandbySessions standbys() {
        StandbySessions known = standbys;
        return known == null ? makeStandbys() : known;
    }

    private synchronized StandbySessions makeStandbys() {
        StandbySessions known = standbys;
        if (known == null) {
            known = new StandbySessions(engine, written);
            standbys = known;
        }
        return known;
    }

    /** Runs something with a session that is given back afterwards. */
    <R> R with(CallOptions options, String label, Use<R> use) {
        BoundSession bound = bound(options);
        if (bound != null) {
            return use.run(bound.session(), deadline(options, bound));
        }
        Deadline call = callDeadline(options);
        try (EngineSession session = open(options, label, call, false)) {
            return use.run(session, statementDeadline(options, call));
        }
    }

    /** As {@link #with}, for one statement and nothing else. */
    <R> R withForOne(CallOptions options, String label, Use<R> use) {
        if (bound(options) != null || options.readsOnly()) {
            return with(options, label, use);
        }
        requireOpen();
        Deadline call = callDeadline(options);
        SessionRequest request = new SessionRequest(label, options.access(), call, false);
        try (EngineSession session = writing(engine.openForOne(request))) {
            return use.run(session, statementDeadline(options, call));
        }
    }

    private EngineSession writing(EngineSession session) {
        return engine.readsElsewhere() ? new WritingSession(session, written) : session;
    }

    /** Runs statements that only read, outside a transaction, where they see what has been written before. */
    void read(CallOptions view, String label, Statements statements, List<Statement> reads, ResultConsumer results) {
        requireOpen();
        Deadline call = callDeadline(view);
        SessionRequest request = new SessionRequest(label, view.access(), call, false);
        Deadline each = statementDeadline(view, call);
        new StandbyRead(standbys(), statements, reads, each, results).run(view, request);
    }

    /** Up to where the primary's log goes, all that has been written through this object included. */
    Lsn written(CallOptions view) {
        requireOpen();
        SessionRequest request =
                new SessionRequest("position in the log", SessionRequest.Access.WRITE, callDeadline(view), false);
        return engine.readsElsewhere()
                ? standbys().writtenPosition(questions, request)
                : standbys().askPrimary(questions, request);
    }

    /** The session that a call of this view uses on this thread anyway, if there is one. */
    @Nullable
    BoundSession bound(CallOptions options) {
        BoundSession own = options.bound();
        if (own == null) {
            return ambient.get();
        }
        own.requireHeld();
        return own;
    }

    /** By when a statement must have ended that is sent now. */
    Deadline deadline(CallOptions options, BoundSession bound) {
        return statementDeadline(options, callDeadline(options)).earlier(bound.deadline());
    }

    /** By when a call must have ended that begins now, in a session of its own. */
    Deadline deadline(CallOptions options) {
        return statementDeadline(options, callDeadline(options));
    }

    static Deadline callDeadline(CallOptions options) {
        return options.deadline() == null ? Deadline.NONE : Deadline.in(options.deadline());
    }

    private Deadline statementDeadline(CallOptions options, Deadline call) {
        return options.deadline() == null ? Deadline.in(engine.deadlines().statement()) : call;
    }

    /** By when a transaction must have ended: the earlier of what its options and the view say, else what the settings do. */
    Deadline transactionDeadline(CallOptions view, TransactionOptions options) {
        Duration usual = engine.deadlines().transaction();
        Deadline own = options.deadline() == null ? Deadline.NONE : Deadline.in(options.deadline());
        Deadline asked = own.earlier(callDeadline(view));
        return asked.isNone() && !usual.isZero() ? Deadline.in(usual) : asked;
    }

    /** A session of its own, which the caller closes. */
    EngineSession open(CallOptions options, String label, Deadline deadline, boolean held) {
        requireOpen();
        SessionRequest request = new SessionRequest(label, options.access(), deadline, held);
        if (options.readsOnly()) {
            return standbys().open(questions, options, request);
        }
        return writing(engine.open(request));
    }

    private void requireOpen() {
        if (closed) {
            throw Refusals.closed(engine.target());
        }
    }

    /** Binds a session to the thread while something is done. */
    <R, X extends Exception> R bind(BoundSession session, TransactionFunctions.Body<R, X> body) throws X {
        ambient.set(session);
        try {
            return body.run();
        } finally {
            ambient.remove();
        }
    }

    void close(Deadline deadline) {
        closed = true;
        Subscriptions made = madeSubscriptions(); // none is made any more
        if (made != null) {
            made.close(deadline);
        }
        engine.close(deadline);
    }
}
