package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineFactory;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DatabaseMessages;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Command;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageQuery;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.types.Lsn;
import dev.pgpx.types.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A database: runs queries and commands, and holds transactions together. Whatever it is asked on a thread that is in a
 * transaction of this database takes part in that transaction; everything else runs in a session of its own, each statement
 * by itself. Thread-safe; closed by whoever opened it.
 *
 * <p>Failures are {@link DatabaseException}s, or {@link dev.pgpx.types.ValueException}s for values that do not fit.
 */
public final class Database extends GraphWriting implements AutoCloseable {
    private final Sessions sessions;
    private final CallOptions view;
    private final Listeners listeners;
    private final Statements statements;
    private final AdvisoryLocks locks;

    private Database(Sessions sessions, CallOptions view, Listeners listeners) {
        this.sessions = sessions;
        this.view = view;
        this.listeners = listeners;
        this.statements =
                new Statements(listeners.statements(), sessions.engine().target(), view.readsOnly());
        this.locks = new AdvisoryLocks(statements);
    }

    /**
     * Opens a database.
     *
     * @param url as {@link Settings#of(String)} reads it
     * @return the database, to be closed; no connection has been made yet
     * @throws dev.pgpx.database.settings.SettingsException naming everything that is wrong with the URL
     */
    public static Database open(String url) {
        return open(Settings.of(url));
    }

    /**
     * Opens a database, by the first {@link EngineFactory} that has an engine for the settings.
     *
     * @param settings how to reach it
     * @return the database, to be closed; no connection has been made yet
     * @throws DatabaseException when there is no engine on the class path
     */
    public static Database open(Settings settings) {
        for (EngineFactory factory : ServiceLoader.load(EngineFactory.class)) {
            Engine engine = factory.create(settings);
            if (engine != null) {
                return over(engine);
            }
        }
        throw new NoEngineException(settings);
    }

    /**
     * A database over an engine. It has the {@link GlobalHook}s that the service loader finds, such as that of pgpx-validation.
     *
     * @param engine the engine; closed with the database
     * @return the database
     */
    public static Database over(Engine engine) {
        return new Database(new Sessions(engine), CallOptions.DEFAULT, Listeners.ofServices());
    }

    /**
     * The same database, with one more listener told of what is run through the returned object. Sessions and transactions
     * are shared with this one.
     *
     * @param listener the listener
     * @return the database with it
     */
    public Database withListener(StatementListener listener) {
        return new Database(sessions, view, listeners.and(listener));
    }

    /**
     * The same database, with one more listener told of the transactions that are run through the returned object.
     *
     * @param listener the listener
     * @return the database with it
     */
    public Database withListener(TransactionListener listener) {
        return new Database(sessions, view, listeners.and(listener));
    }

    /**
     * The same database, with one more observer: told of the statements and transactions that are run through the returned
     * object, and of what happens in the pool, which all views share.
     *
     * @param observer the observer; one that is told of the pool already is not told twice
     * @return the database with it
     */
    public Database withObserver(Observer observer) {
        addListener(observer);
        return new Database(
                sessions, view, listeners.and((StatementListener) observer).and((TransactionListener) observer));
    }

    /**
     * The same database, with one more hook for the records of a table. Hooks are asked in the order in which they were
     * attached.
     *
     * @param table the table, under any alias
     * @param hook the hook
     * @param <E> the record
     * @return the database with it
     */
    public <E> Database withHook(Table<E> table, RecordHook<E> hook) {
        return new Database(sessions, view, listeners.and(AttachedHook.of(table, hook)));
    }

    /**
     * The same database, with one more hook for the records of all tables. Hooks are asked in the order in which they were
     * attached.
     *
     * @param hook the hook
     * @return the database with it
     */
    public Database withHook(GlobalHook hook) {
        return new Database(sessions, view, listeners.and(AttachedHook.of(hook)));
    }

    /**
     * Adds a listener of what happens in the pool, which all views of this database share.
     *
     * @param listener the listener
     */
    public void addListener(PoolListener listener) {
        sessions.engine().addListener(listener);
    }

    /**
     * The same database, whose calls must end within a time: each statement and each transaction, the wait for a session
     * included. Within a transaction the earlier deadline counts.
     *
     * @param allowed how long a call may take
     * @return a view of this database
     */
    public Database withDeadline(Duration allowed) {
        if (allowed.isZero() || allowed.isNegative()) {
            throw new IllegalArgumentException("a deadline is " + allowed + ": expected more than zero");
        }
        return new Database(sessions, view.withDeadline(allowed), listeners);
    }

    /**
     * The same database, whose calls run with a server setting of their own, such as the tenant that row security asks for.
     * It is sent with each statement in the same round trip, or with the transaction, and is gone with it: no later user of
     * the session sees it.
     *
     * @param name the setting, such as {@code app.tenant} or {@code work_mem}
     * @param value its value
     * @return a view of this database
     */
    public Database withSetting(String name, String value) {
        return new Database(sessions, view.withSetting(name, value), listeners);
    }

    /**
     * The same database, whose writes of records say who made them: in the columns for who inserted a row and who changed it
     * last. Statements say it by themselves: {@code update(…).by(user)}.
     *
     * @param user who, of the type that those columns have: a name, a key
     * @return a view of this database
     */
    public Database withUser(Object user) {
        return new Database(sessions, view.withUser(user), listeners);
    }

    /**
     * The same database, of whose records no relation is loaded on need: {@code get()} of one that no {@code load(…)} asked for is
     * refused by name. So no statement is sent that the code does not show.
     *
     * @return a view of this database; records that others read are as they were
     */
    public Database withStrictLoading() {
        return new Database(sessions, view.withStrictLoading(), listeners);
    }

    boolean loadsStrictly() {
        return view.strictLoading();
    }

    /**
     * The same database for reading: its queries and its transactions, which are read only, may go to a standby, where the
     * settings name several hosts and there is one. What has been written before through this database, by whichever view and
     * thread, they see: a standby that has not replayed that is waited for as long as the settings' {@code replay-timeout}
     * says, then the primary is asked. The primary serves, too, when no standby can be reached.
     *
     * <p>What the text of a statement does not show as a write is not known to be one: writes by functions that operators or
     * views call, for example. Within a transaction of the thread its calls take part in that, on its server.
     *
     * @return a view of this database; what is seen to write is refused there, by name, before it is sent
     */
    public Database onStandby() {
        return new Database(sessions, view.reading(null), listeners);
    }

    /**
     * As {@link #onStandby()}, for a reader that has to see what another process has written.
     *
     * @param written a place in the primary's log, as {@link #lastWritten()} of the other gave it
     * @return a view of this database, whose calls see all up to there, and what this database has written before
     */
    public Database onStandby(Lsn written) {
        return new Database(sessions, view.reading(written), listeners);
    }

    /**
     * A place in the primary's log behind all that has been written through this database, and committed, until now: to be
     * handed to other processes, for their {@link #onStandby(Lsn)}. The primary is asked unless that was done since the last
     * write.
     *
     * @return the place; its text form is that of {@link Lsn#parse}
     */
    public Lsn lastWritten() {
        return sessions.written(view);
    }

    @Override
    Database database() {
        return this;
    }

    /** Who changes rows; null for nobody that is known. */
    @Nullable
    Object user() {
        return view.user();
    }

    /**
     * Whether what this database does on the thread takes part in a transaction that is open.
     *
     * @return true within {@link #transaction(TransactionFunction)}; false in a mere {@link #withSession session}
     */
    public boolean isInTransaction() {
        BoundSession bound = sessions.bound(view);
        return bound != null && bound.isInTransaction();
    }

    /** What is done with each record that is written or read. */
    RecordHooks recordHooks() {
        return RecordHooks.of(this, listeners.hooks());
    }

    /** Does something when the thread's transaction has been committed; at once when there is none. */
    void afterCommit(Runnable action) {
        BoundSession bound = sessions.bound(view);
        TransactionHooks now = new TransactionHooks();
        TransactionHooks hooks = bound != null && bound.isInTransaction() ? bound.hooks() : now;
        hooks.add(outcome -> {
            if (outcome == Outcome.COMMITTED) {
                action.run();
            }
        });
        now.run(Outcome.COMMITTED, null);
    }

    /** The same database, confined to a session. */
    Database boundTo(BoundSession session) {
        return new Database(sessions, view.boundTo(session), listeners);
    }

    /**
     * All rows of a query. What {@code load(…)} names is loaded with them: each relation by a statement, all those of a depth in
     * one round trip, and the first depth in that of the query where it asks for rows by their primary keys.
     *
     * @param query the query
     * @param <R> what each row is read as
     * @return the rows in the query's order; unmodifiable
     */
    public <R> List<R> list(Query<R> query) {
        return Collections.unmodifiableList(EagerLoading.list(this, query));
    }

    /** All rows of a statement, read by a function. */
    <R> List<R> read(Statement statement, Function<Row, R> reader) {
        List<R> rows = new ArrayList<>();
        run(statement, result -> {
            while (result.next()) {
                rows.add(reader.apply(result.row()));
            }
        });
        return rows;
    }

    private void run(Statement statement, Consumer<EngineResult> reading) {
        runAll(List.of(statement), statement.label(), (index, result) -> reading.accept(result));
    }

    /** Runs statements in one round trip, with the settings of this view. */
    void runAll(List<Statement> asked, String label, ResultConsumer reading) {
        runAll(before(asked), asked, label, reading);
    }

    /** What goes before statements, in one transaction with them, so that they run as this view says. */
    private List<Statement> before(List<Statement> asked) {
        BoundSession bound = sessions.bound(view);
        List<Statement> before = new ArrayList<>();
        if (bound == null || !bound.isInTransaction()) {
            before.addAll(LocalSettings.statements(view.settings()));
            if (view.readsOnly() && mayWrite(asked)) {
                before.addAll(LocalSettings.statements(LocalSettings.READ_ONLY));
            }
        } else if (!bound.has(view.settings())) {
            throw TransactionException.otherSettings(view.settings().keySet());
        }
        before.addAll(AuditUser.before(asked, view.user(), isInTransaction()));
        return before;
    }

    private static boolean mayWrite(List<Statement> asked) {
        return asked.stream()
                .anyMatch(statement -> SqlEffects.of(statement.sql()).mayWrite());
    }

    private void runAll(List<Statement> local, List<Statement> asked, String label, ResultConsumer reading) {
        if (view.readsOnly() && sessions.bound(view) == null) {
            statements.requireAllowed(asked);
            List<Statement> all = new ArrayList<>(local);
            all.addAll(asked);
            sessions.read(view, label, statements, all, (index, result) -> {
                if (index >= local.size()) {
                    reading.accept(index - local.size(), result);
                }
            });
            return;
        }
        sessions.with(view, label, (session, deadline) -> {
            if (local.isEmpty() && asked.size() == 1) {
                statements.run(session, asked.get(0), deadline, result -> reading.accept(0, result));
            } else {
                runTogether(session, local, asked, deadline, reading);
            }
            return true;
        });
    }

    private void runTogether(
            EngineSession session,
            List<Statement> first,
            List<Statement> then,
            Deadline deadline,
            ResultConsumer reading) {
        List<Statement> all = new ArrayList<>(first);
        all.addAll(then);
        statements.runAll(session, all, deadline, (index, result) -> {
            if (index >= first.size()) {
                reading.accept(index - first.size(), result);
            }
        });
    }

    /**
     * Runs queries and commands in one round trip.
     *
     * @param batch them; its parts give the results afterwards
     */
    public void run(Batch batch) {
        List<Statement> together = batch.begin(this);
        if (!together.isEmpty()) {
            runAll(together, "batch of " + together.size(), batch::read);
        }
        batch.end();
    }

    /**
     * The only row of a query.
     *
     * @param query the query
     * @param <R> what it is read as
     * @return the row; null where it is a single value that is null, such as {@code max} of no rows
     * @throws ResultException when there is none, or more than one
     */
    public <R> R one(Query<R> query) {
        List<R> rows = atMostOne(query);
        if (rows.isEmpty()) {
            throw ResultException.none(query.statement().label());
        }
        return rows.get(0);
    }

    private <R> List<R> atMostOne(Query<R> query) {
        List<R> rows = list(query);
        if (rows.size() > 1) {
            throw ResultException.several(query.statement().label());
        }
        return rows;
    }

    /**
     * The only row of a query, if there is one.
     *
     * @param query the query
     * @param <R> what it is read as
     * @return the row, or nothing, which a single value that is null is, too
     * @throws ResultException when there is more than one
     */
    public <R> Optional<R> optional(Query<R> query) {
        return first(atMostOne(query));
    }

    /**
     * The first row of a query, if there is one. A query begun by {@code from} or {@code select} that has no limit gets one;
     * of any other all rows are fetched.
     *
     * @param query the query
     * @param <R> what it is read as
     * @return the row, or nothing, which a single value that is null is, too
     */
    public <R> Optional<R> first(Query<R> query) {
        return first(list(query.firstRow()));
    }

    private static <R> Optional<R> first(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The number of rows of a query, counted by the server.
     *
     * @param query the query
     * @return the number
     */
    public long count(Query<?> query) {
        return one(query.counted());
    }

    /**
     * A page of a query: so many of its rows, from an end or from a position on ("keyset pagination").
     *
     * @param query a query begun by {@code from} or {@code select}, whose order tells all rows apart, without limit and offset
     * @param request which page; {@link PageRequest#withTotal} costs one more statement
     * @param <R> what each row is read as
     * @return the rows, and the cursors of the pages around them
     * @throws dev.pgpx.query.QueryException when the query cannot be read in pages, or the cursor is none of this query
     */
    public <R> Page<R> page(Query<R> query, PageRequest request) {
        PageQuery<R> pages = PageQuery.of(query, request);
        Page<R> page = pages.page(list(pages));
        return request.counted() ? page.withTotal(count(query)) : page;
    }

    /**
     * The rows of a query, fetched in portions ({@code fetch-size} of the settings), however many there are; memory holds one
     * portion. The stream holds a session, and a transaction unless the thread is in one, until it is closed: use it with try.
     * Closing it, early or at the end, ends that transaction: what the query wrote is committed, unless reading it failed.
     *
     * <p>What {@code load(…)} names and lists of views are loaded for each portion, in the stream's session; {@code get()} of another
     * relation loads it for the portion, as always in the thread's transaction or a session of its own.
     *
     * @param query the query
     * @param <R> what each row is read as
     * @return the rows in the query's order; to be closed, and read by this thread
     */
    public <R> Stream<R> stream(Query<R> query) {
        return new RowStream(this, sessions, view, statements).open(query);
    }

    /**
     * Runs a command.
     *
     * @param command the command
     * @return how many rows it changed
     */
    public long run(Command command) {
        return run(command.statement());
    }

    long run(Statement command) {
        long[] count = new long[1];
        run(command, result -> count[0] = result.count());
        return count[0];
    }

    /**
     * Runs a statement of which it is not known whether it gives rows: for tools.
     *
     * @param statement the statement
     * @param reader reads its result
     * @param <R> what it makes of it
     * @return what the reader made
     */
    public <R> R execute(Statement statement, ResultReader<R> reader) {
        List<R> made = new ArrayList<>(1);
        run(statement, result -> made.add(reader.read(result)));
        return made.get(0);
    }

    /** Runs a bulk write in the thread's transaction, or in one of its own. */
    long bulk(LongSupplier write) {
        return transaction(TransactionOptions.DEFAULT.withRetries(0), transaction -> write.getAsLong());
    }

    /**
     * Runs a {@code copy … from stdin}: for tools; {@link #insertAll} is for records. Settings of this view hold for it, and its
     * user is named to the server, whatever the table is: in a transaction of its own where there is none yet.
     *
     * @param copy the command
     * @param source writes the data, in the format that the command says; called once
     * @return the number of rows
     */
    public long copyIn(Statement copy, CopySource source) {
        return copy(view.user() == null ? copy : AuditUser.toldOf(copy), source);
    }

    long copy(Statement copy, CopySource source) {
        List<Statement> before = before(List.of(copy));
        if (!before.isEmpty() && !isInTransaction()) {
            return bulk(() -> copy(copy, source)); // the driver sends nothing together with a copy
        }
        return sessions.with(view, copy.label(), (session, deadline) -> {
            if (!before.isEmpty()) {
                statements.runAll(session, before, deadline, (index, result) -> {});
            }
            return statements.copyIn(session, copy, source, deadline);
        });
    }

    /**
     * Does something in a transaction: committed when the function returns, rolled back when it throws. In a transaction
     * already, it is a savepoint of that.
     *
     * <p>When the server rolls it back because of what others did at the same time (a serialization failure, a deadlock), the
     * function is run again, after a short pause and up to five times ({@link TransactionOptions#withRetries}). So what it
     * does outside the database belongs in {@link Transaction#afterCommit}.
     *
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the commit
     * @throws X when the function does
     * @throws TransactionException when a statement had failed and its exception was caught, so that there is nothing to
     *     commit
     * @throws dev.pgpx.database.error.OutcomeUnknownException when the connection broke before the commit was answered; it
     *     finds out
     */
    public <R, X extends Exception> R transaction(TransactionFunction<R, X> function) throws X {
        return transaction(TransactionOptions.DEFAULT, function);
    }

    /**
     * Does something in a transaction with options.
     *
     * @param options what it is to be; ignored by a nested one, which is as the one around it
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the commit
     * @throws X when the function does
     */
    public <R, X extends Exception> R transaction(TransactionOptions options, TransactionFunction<R, X> function)
            throws X {
        return new TransactionFunctions(sessions, view, locks, listeners.transactions()).run(options, function);
    }

    /**
     * As {@link #transaction(TransactionFunction)}, without a result.
     *
     * @param action what is done
     * @param <X> the checked exception that it may throw
     * @throws X when the action does
     */
    public <X extends Exception> void inTransaction(TransactionAction<X> action) throws X {
        transaction(TransactionOptions.DEFAULT, (TransactionFunction<Boolean, X>) transaction -> {
            action.run(transaction);
            return true;
        });
    }

    /**
     * Begins a transaction that is ended by hand, in a session of its own. Prefer {@link #transaction(TransactionFunction)}.
     *
     * @param options what it is to be; its retries mean nothing here
     * @return the transaction, to be committed and closed
     */
    public OpenTransaction begin(TransactionOptions options) {
        return OpenTransaction.begin(this, sessions, view, locks, options, listeners.transactions());
    }

    /**
     * Does something with one session: whatever this database does on the thread uses it, each statement by itself or in
     * transactions. For temporary tables, session locks and settings that several statements share. What it leaves in the
     * session is undone afterwards. On a thread that has a session already it uses that.
     *
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result
     * @throws X when the function does
     */
    public <R, X extends Exception> R withSession(SessionFunction<R, X> function) throws X {
        if (sessions.bound(view) != null) {
            return function.run();
        }
        try (EngineSession session = sessions.open(view, "session", Sessions.callDeadline(view), false)) {
            if (view.readsOnly()) {
                LocalSettings.refuseWrites(session, sessions.deadline(view, new BoundSession(session)));
            }
            return sessions.bind(new BoundSession(session), function::run);
        }
    }

    /**
     * Does something while an advisory lock is held: of all functions that run with the same key, in whatever program uses this
     * database, one runs at a time. Waits for the lock until the deadline of the call (that of a statement, unless
     * {@link #withDeadline} says otherwise); the function itself may take as long as it likes. The thread has one session for
     * all of it, as with {@link #withSession}, in which the function's transactions run; locks of the same session may be
     * nested. On a thread that is in a transaction the lock is the transaction's and lasts to its end.
     *
     * @param key which lock
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the lock was released
     * @throws X when the function does; that the lock went with the connection is among its suppressed exceptions
     * @throws dev.pgpx.database.error.DeadlineExceededException naming the lock and who holds it, when it did not become free;
     *     the function has not run
     * @throws dev.pgpx.database.error.LockLostException when the connection was lost while the function ran, so that others may
     *     have had the lock
     * @throws dev.pgpx.database.error.PoolerException behind a pooler that shares sessions; {@link Transaction#lock} goes there
     */
    public <R, X extends Exception> R withLock(LockKey key, SessionFunction<R, X> function) throws X {
        return new LockScope(sessions, view, locks, key).run(function);
    }

    /**
     * As {@link #withLock}, if nobody else holds the lock; does nothing otherwise.
     *
     * @param key which lock
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result; nothing when the lock was not free, or the result is null
     * @throws X when the function does
     */
    public <R, X extends Exception> Optional<R> tryWithLock(LockKey key, SessionFunction<R, X> function) throws X {
        return new LockScope(sessions, view, locks, key).tryRun(function);
    }

    /**
     * Listens to a channel. When it returns the server listens: whatever is sent from then on comes to the listener, until the
     * subscription is closed. All subscriptions of a database share one connection, which is none of the pool's, and one
     * daemon thread, {@code pgpx-listener}; both end with the last subscription or with {@link #close}. The server is asked
     * every two seconds whether it is still there. When the connection is lost, another one is made, to the primary where there
     * are several servers, and listeners are told that they may have {@linkplain NotificationListener#missed missed} something.
     *
     * @param channel the channel, exactly as it is named: at most 63 bytes
     * @param listener is told; called in the daemon thread, so it must be quick
     * @return the subscription, to be closed; closing this database does, too
     * @throws dev.pgpx.database.error.NotificationException when no channel can have the name, or a listener calls this in its
     *     own thread
     * @throws dev.pgpx.database.error.ConnectionException when there was no connection until the deadline of the call (that for
     *     connecting, unless {@link #withDeadline} says otherwise), or it was refused
     * @throws dev.pgpx.database.error.StatementException when the server does not listen: a standby cannot
     * @throws dev.pgpx.database.error.PoolerException behind a pooler that shares sessions
     */
    public Subscription listen(String channel, NotificationListener listener) {
        Duration allowed =
                view.deadline() == null ? sessions.engine().deadlines().connect() : view.deadline();
        return sessions.subscriptions().subscribe(new Channel(channel), listener, Deadline.in(allowed));
    }

    /**
     * Sends a notification to all who listen to a channel of the server's database: in a transaction when it is committed, else
     * at once. Those with the same channel and payload in one transaction are sent once.
     *
     * @param channel the channel, exactly as it is named: at most 63 bytes
     * @param payload what is sent, at most 7,999 bytes; empty for none
     * @throws dev.pgpx.database.error.NotificationException when a channel cannot have the name, or the payload is too long;
     *     nothing was sent
     */
    public void notify(String channel, String payload) {
        run(new Channel(channel).notify(payload));
    }

    /**
     * Where it leads.
     *
     * @return address and database, without secrets
     */
    public String target() {
        return sessions.engine().target();
    }

    /**
     * How the pool is.
     *
     * @return a snapshot
     */
    public PoolState pool() {
        return sessions.engine().pool();
    }

    /**
     * Closes it: takes no more calls, and waits for those under way as long as the settings say (10 seconds by default); then
     * the server is told to stop them, and their connections are broken off. Views of it are closed with it; closing a view
     * closes all. Does nothing the second time.
     */
    @Override
    public void close() {
        sessions.close(Deadline.in(sessions.engine().deadlines().close()));
    }

    private static final class NoEngineException extends DatabaseException {
        NoEngineException(Settings settings) {
            super(DatabaseMessages.CATALOG.problem("PGPX-2002", settings.target()), null, null);
        }
    }
}
