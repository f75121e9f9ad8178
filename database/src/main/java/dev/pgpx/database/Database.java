package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineFactory;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DatabaseMessages;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.query.Table;
import dev.pgpx.types.Lsn;
import java.time.Duration;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A database: runs queries and commands, and holds transactions together. Whatever it is asked on a thread that is in a
 * transaction of this database takes part in that transaction; everything else runs in a session of its own, each statement
 * by itself. Thread-safe; closed by whoever opened it.
 *
 * <p>Failures are {@link DatabaseException}s, or {@link dev.pgpx.types.ValueException}s for values that do not fit.
 */
public final class Database extends GraphWriting implements AutoCloseable {
    private final DatabaseParts parts;

    private Database(DatabaseParts parts) {
        this.parts = parts;
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
        return new Database(DatabaseParts.of(new Sessions(engine), CallOptions.DEFAULT, Listeners.ofServices()));
    }

    /**
     * The same database, with one more listener told of what is run through the returned object. Sessions and transactions
     * are shared with this one.
     *
     * @param listener the listener
     * @return the database with it
     */
    public Database withListener(StatementListener listener) {
        return new Database(parts.with(parts.listeners().and(listener)));
    }

    /**
     * The same database, with one more listener told of the transactions that are run through the returned object.
     *
     * @param listener the listener
     * @return the database with it
     */
    public Database withListener(TransactionListener listener) {
        return new Database(parts.with(parts.listeners().and(listener)));
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
                parts.with(parts.listeners().and((StatementListener) observer).and((TransactionListener) observer)));
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
        return new Database(parts.with(parts.listeners().and(AttachedHook.of(table, hook))));
    }

    /**
     * The same database, with one more hook for the records of all tables. Hooks are asked in the order in which they were
     * attached.
     *
     * @param hook the hook
     * @return the database with it
     */
    public Database withHook(GlobalHook hook) {
        return new Database(parts.with(parts.listeners().and(AttachedHook.of(hook))));
    }

    /**
     * Adds a listener of what happens in the pool, which all views of this database share.
     *
     * @param listener the listener
     */
    public void addListener(PoolListener listener) {
        parts.sessions().engine().addListener(listener);
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
        return new Database(parts.with(parts.view().withDeadline(allowed)));
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
        return new Database(parts.with(parts.view().withSetting(name, value)));
    }

    /**
     * The same database, whose writes of records say who made them: in the columns for who inserted a row and who changed it
     * last. Statements say it by themselves: {@code update(…).by(user)}.
     *
     * @param user who, of the type that those columns have: a name, a key
     * @return a view of this database
     */
    public Database withUser(Object user) {
        return new Database(parts.with(parts.view().withUser(user)));
    }

    /**
     * The same database, of whose records no relation is loaded on need: {@code get()} of one that no {@code load(…)} asked for is
     * refused by name. So no statement is sent that the code does not show.
     *
     * @return a view of this database; records that others read are as they were
     */
    public Database withStrictLoading() {
        return new Database(parts.with(parts.view().withStrictLoading()));
    }

    boolean loadsStrictly() {
        return parts.view().strictLoading();
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
        return new Database(parts.with(parts.view().reading(null)));
    }

    /**
     * As {@link #onStandby()}, for a reader that has to see what another process has written.
     *
     * @param written a place in the primary's log, as {@link #lastWritten()} of the other gave it
     * @return a view of this database, whose calls see all up to there, and what this database has written before
     */
    public Database onStandby(Lsn written) {
        return new Database(parts.with(parts.view().reading(written)));
    }

    /**
     * A place in the primary's log behind all that has been written through this database, and committed, until now: to be
     * handed to other processes, for their {@link #onStandby(Lsn)}. The primary is asked unless that was done since the last
     * write.
     *
     * @return the place; its text form is that of {@link Lsn#parse}
     */
    public Lsn lastWritten() {
        return parts.sessions().written(parts.view());
    }

    @Override
    Database database() {
        return this;
    }

    @Override
    DatabaseParts parts() {
        return parts;
    }

    /** Who changes rows; null for nobody that is known. */
    @Nullable
    Object user() {
        return parts.view().user();
    }

    /** What is done with each record that is written or read. */
    RecordHooks recordHooks() {
        return RecordHooks.of(this, parts.listeners().hooks());
    }

    /** The same database, confined to a session. */
    Database boundTo(BoundSession session) {
        return new Database(parts.with(parts.view().boundTo(session)));
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
        Duration allowed = parts.view().deadline() == null
                ? parts.sessions().engine().deadlines().connect()
                : parts.view().deadline();
        return parts.sessions().subscriptions().subscribe(new Channel(channel), listener, Deadline.in(allowed));
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
        return parts.sessions().engine().target();
    }

    /**
     * How the pool is.
     *
     * @return a snapshot
     */
    public PoolState pool() {
        return parts.sessions().engine().pool();
    }

    /**
     * Closes it: takes no more calls, and waits for those under way as long as the settings say (10 seconds by default); then
     * the server is told to stop them, and their connections are broken off. Views of it are closed with it; closing a view
     * closes all. Does nothing the second time.
     */
    @Override
    public void close() {
        parts.sessions().close(Deadline.in(parts.sessions().engine().deadlines().close()));
    }

    private static final class NoEngineException extends DatabaseException {
        NoEngineException(Settings settings) {
            super(DatabaseMessages.CATALOG.problem("PGPX-2002", settings.target()), null, null);
        }
    }
}
