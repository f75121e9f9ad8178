package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Command;
import dev.pgpx.query.Query;
import dev.pgpx.query.RowReader;
import dev.pgpx.query.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Queries and commands that go to the server in one round trip, by {@link Database#run(Batch)}. Outside a transaction they
 * are one of their own: all of them are done, or none. Run once; one thread at a time.
 */
public final class Batch {
    private final List<Statement> statements = new ArrayList<>();
    private final List<Consumer<EngineResult>> readings = new ArrayList<>();
    private @Nullable Database database;
    private boolean done;

    /** An empty batch. */
    public Batch() {}

    /**
     * A part of a batch.
     *
     * @param <T> what it gives
     */
    public final class Part<T> {
        private @Nullable T value;

        private Part() {}

        /**
         * What it gave.
         *
         * @return the rows of a query, unmodifiable, in its order; the number of rows that a command changed
         * @throws IllegalStateException when the batch has not been run, or failed
         */
        public T get() {
            T given = value;
            if (!done || given == null) {
                throw new IllegalStateException("the batch has not been run, or it failed");
            }
            return given;
        }
    }

    /**
     * Adds a query.
     *
     * @param query the query, without {@code load(…)}
     * @param <R> what each row is read as
     * @return gives its rows afterwards
     */
    public <R> Part<List<R>> list(Query<R> query) {
        if (!query.loads().isEmpty() || query.reader().needsAllRows()) {
            throw new IllegalArgumentException(
                    "a query of a batch cannot load relations or lists of views: they need further statements");
        }
        Part<List<R>> part = new Part<>();
        List<R> rows = new ArrayList<>();
        add(query.statement(), result -> {
            RowReader<R> reader = query.reader();
            ResultRelations relations = relations();
            while (result.next()) {
                rows.add(reader.read(result.row(), relations));
            }
            part.value = Collections.unmodifiableList(rows);
        });
        return part;
    }

    /**
     * Adds a command.
     *
     * @param command the command
     * @return gives the number of rows that it changed afterwards
     */
    public Part<Long> run(Command command) {
        Part<Long> part = new Part<>();
        add(command.statement(), result -> part.value = result.count());
        return part;
    }

    /**
     * Adds a statement as it is. Rows that it gives are not read.
     *
     * @param statement the statement, a single one
     * @return gives the number of rows that it changed afterwards
     */
    public Part<Long> execute(Statement statement) {
        Part<Long> part = new Part<>();
        add(statement, result -> part.value = result.count());
        return part;
    }

    private void add(Statement statement, Consumer<EngineResult> reading) {
        if (database != null) {
            throw new IllegalStateException("the batch has been run");
        }
        statements.add(statement);
        readings.add(reading);
    }

    private ResultRelations relations() {
        Database of = database;
        if (of == null) {
            throw new IllegalStateException("the batch has not been run");
        }
        return new ResultRelations(of, List.of());
    }

    /** Begins its only run. */
    List<Statement> begin(Database of) {
        if (database != null) {
            throw new IllegalStateException("the batch has been run");
        }
        database = of;
        return List.copyOf(statements);
    }

    void read(int index, EngineResult result) {
        readings.get(index).accept(result);
    }

    void end() {
        done = true;
    }
}
