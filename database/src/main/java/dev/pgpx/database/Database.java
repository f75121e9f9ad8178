package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineFactory;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DatabaseMessages;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Command;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageQuery;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.query.Relation;
import dev.pgpx.query.RowReader;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A database: runs queries and commands, and holds transactions together. Whatever it is asked on a thread that is in a
 * transaction of this database takes part in that transaction; everything else runs in a session of its own, each statement
 * by itself. Thread-safe; closed by whoever opened it.
 *
 * <p>Failures are {@link DatabaseException}s, or {@link dev.pgpx.types.ValueException}s for values that do not fit.
 */
public final class Database implements AutoCloseable {
    private final Sessions sessions;
    private final Statements statements;

    private Database(Sessions sessions, Statements statements) {
        this.sessions = sessions;
        this.statements = statements;
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
     * A database over an engine.
     *
     * @param engine the engine; closed with the database
     * @return the database
     */
    public static Database over(Engine engine) {
        return new Database(new Sessions(engine), new Statements(List.of()));
    }

    /**
     * The same database, with one more listener told of what is run through the returned object. Sessions and transactions
     * are shared with this one.
     *
     * @param listener the listener
     * @return the database with it
     */
    public Database withListener(StatementListener listener) {
        List<StatementListener> more = new ArrayList<>(statements.listeners());
        more.add(listener);
        return new Database(sessions, new Statements(more));
    }

    /**
     * All rows of a query.
     *
     * @param query the query
     * @param <R> what each row is read as
     * @return the rows in the query's order; unmodifiable
     */
    public <R> List<R> list(Query<R> query) {
        List<R> rows = new ArrayList<>();
        ResultRelations relations = new ResultRelations(this);
        read(query, relations, rows);
        for (Relation<?, ?> relation : query.loads()) {
            relations.load(relation);
        }
        return Collections.unmodifiableList(rows);
    }

    private <R> void read(Query<R> query, ResultRelations relations, List<R> into) {
        RowReader<R> reader = query.reader();
        run(query.statement(), result -> {
            while (result.next()) {
                into.add(reader.read(result.row(), relations));
            }
        });
    }

    private void run(Statement statement, Consumer<EngineResult> reading) {
        sessions.with(session -> {
            statements.run(session, statement, reading);
            return true;
        });
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
     * The first row of a query, if there is one. All rows are fetched: give the query a limit.
     *
     * @param query the query
     * @param <R> what it is read as
     * @return the row, or nothing, which a single value that is null is, too
     */
    public <R> Optional<R> first(Query<R> query) {
        return first(list(query));
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
     * The rows of a query, fetched a thousand at a time, however many there are. The stream holds a session, and a
     * transaction unless the thread is in one, until it is closed: use it with try. Its relations load lazily.
     *
     * @param query the query
     * @param <R> what each row is read as
     * @return the rows in the query's order; to be closed, and read by this thread
     */
    public <R> Stream<R> stream(Query<R> query) {
        return RowStream.open(sessions, statements, query, new ResultRelations(this));
    }

    /**
     * Runs a command.
     *
     * @param command the command
     * @return how many rows it changed
     */
    public long run(Command command) {
        Statement statement = command.statement();
        return sessions.with(session -> runIn(session, statement));
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

    /**
     * Inserts a record.
     *
     * @param table the table
     * @param record the record; components that the database generates are ignored
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was stored
     */
    public <E> E insert(Table<E> table, E record) {
        return one(Sql.insert(table).values(record).returning());
    }

    /**
     * Inserts a draft.
     *
     * @param draft the draft
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.query.QueryException naming all required components that the draft leaves out; nothing was sent
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was stored
     */
    public <E> E insert(Draft<E> draft) {
        return one(Sql.insert(draft.table()).values(draft).returning());
    }

    /**
     * Inserts any number of records, in one transaction and in bounded memory.
     *
     * @param table the table
     * @param records the records; components that the database generates are ignored
     * @param <E> the record
     * @return how many were inserted
     * @throws dev.pgpx.database.error.ConstraintException when one violates a constraint; none was stored
     */
    public <E> long insertAll(Table<E> table, Iterable<? extends E> records) {
        return BulkInsert.records(this, table, records.iterator());
    }

    /**
     * Inserts any number of drafts, in one transaction and in bounded memory.
     *
     * @param drafts the drafts, all of the same table
     * @param <E> the record
     * @return how many were inserted
     * @throws dev.pgpx.query.QueryException naming all required components that a draft leaves out; none was stored
     * @throws dev.pgpx.database.error.ConstraintException when one violates a constraint; none was stored
     */
    public <E> long insertAll(Iterable<? extends Draft<E>> drafts) {
        return BulkInsert.drafts(this, drafts.iterator());
    }

    /** Runs a bulk write in the thread's transaction, or in one of its own. */
    long bulk(ToLongFunction<EngineSession> write) {
        return transaction(TransactionOptions.DEFAULT, transaction -> sessions.with(write::applyAsLong));
    }

    long runIn(EngineSession session, Statement command) {
        long[] count = new long[1];
        statements.run(session, command, result -> count[0] = result.count());
        return count[0];
    }

    long copyIn(EngineSession session, Statement copy, CopySource source) {
        return statements.copyIn(session, copy, source);
    }

    /**
     * Does something in a transaction: committed when the function returns, rolled back when it throws. In a transaction
     * already, it is a savepoint of that.
     *
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the commit
     * @throws X when the function does
     * @throws dev.pgpx.database.error.TransactionException when a statement had failed and its exception was caught, so that
     *     there is nothing to commit
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
        return sessions.transaction(options, function);
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
     * Where it leads.
     *
     * @return address and database, without secrets
     */
    public String target() {
        return sessions.target();
    }

    /** Ends its sessions. Does nothing the second time. */
    @Override
    public void close() {
        sessions.close();
    }

    private static final class NoEngineException extends DatabaseException {
        NoEngineException(Settings settings) {
            super(DatabaseMessages.CATALOG.problem("PGPX-2002", settings.target()), null, null);
        }
    }
}
