package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.query.Command;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageQuery;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The part of {@link Database} that runs queries, commands and statements. */
abstract sealed class QueryRunning extends TransactionRunning permits EntityFinding {
    QueryRunning() {}

    /**
     * All rows of a query. What {@code load(…)} names is loaded with them: each relation by a statement, all those of a depth in
     * one round trip, and the first depth in that of the query where it asks for rows by their primary keys.
     *
     * @param query the query
     * @param <R> what each row is read as
     * @return the rows in the query's order; unmodifiable
     */
    public <R> List<R> list(Query<R> query) {
        return Collections.unmodifiableList(EagerLoading.list(database(), query));
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
            throw Refusals.noRow(query.statement().label());
        }
        return rows.get(0);
    }

    private <R> List<R> atMostOne(Query<R> query) {
        List<R> rows = list(query);
        if (rows.size() > 1) {
            throw Refusals.severalRows(query.statement().label());
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
        return new RowStream(database()).open(query);
    }

    /**
     * Runs queries and commands in one round trip.
     *
     * @param batch them; its parts give the results afterwards
     */
    public void run(Batch batch) {
        List<Statement> together = batch.begin(database());
        if (!together.isEmpty()) {
            runAll(together, "batch of " + together.size(), batch::read);
        }
        batch.end();
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

    /**
     * As {@link #execute}, but the rows are fetched in portions ({@code fetch-size} of the settings), however many there are, in the
     * thread's transaction or one of its own: for tools. It is committed when the reader returns.
     *
     * @param statement a statement that can be run in a transaction
     * @param reader reads its result, whose rows may be left unread
     * @param <R> what it makes of it
     * @return what the reader made
     */
    public <R> R executeInPortions(Statement statement, ResultReader<R> reader) {
        return isInTransaction()
                ? new RowStream(database()).execute(statement, reader)
                : database().transaction(tx -> new RowStream(database()).execute(statement, reader));
    }

    private void run(Statement statement, Consumer<EngineResult> reading) {
        runAll(List.of(statement), statement.label(), (index, result) -> reading.accept(result));
    }

    /** Runs statements in one round trip, as the view says. */
    void runAll(List<Statement> asked, String label, ResultConsumer reading) {
        new StatementCalls(parts()).runAll(asked, label, reading);
    }

    /**
     * Runs a {@code copy … from stdin}: for tools; {@link Database#insertAll} is for records. Settings of this view hold for it, and its
     * user is named to the server, whatever the table is: in a transaction of its own where there is none yet.
     *
     * @param copy the command
     * @param source writes the data, in the format that the command says; called once
     * @return the number of rows
     */
    public long copyIn(Statement copy, CopySource source) {
        return copy(parts().view().user() == null ? copy : AuditUser.toldOf(copy), source);
    }

    /**
     * Runs a {@code copy … to stdout}: for tools. Settings of this view hold for it: in a transaction of its own where there is
     * none yet.
     *
     * @param copy the command
     * @param target takes the data, in the format that the command says, as it comes; not closed
     * @return the number of rows
     * @throws java.io.UncheckedIOException when the target fails; the connection is given up, and a transaction around it
     *     with it
     */
    public long copyOut(Statement copy, OutputStream target) {
        StatementCalls calls = new StatementCalls(parts());
        return calls.copiesAtOnce(copy) ? calls.copyOut(copy, target) : bulk(() -> calls.copyOut(copy, target));
    }

    long copy(Statement copy, CopySource source) {
        StatementCalls calls = new StatementCalls(parts());
        return calls.copiesAtOnce(copy) ? calls.copyIn(copy, source) : bulk(() -> calls.copyIn(copy, source));
    }
}
