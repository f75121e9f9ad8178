package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Statement;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The statements of a bulk write, within its transaction. What needs no answer (savepoints) waits for the next statement and
 * goes in the same round trip. One thread at a time.
 */
final class BulkSession {
    private static final String LABEL = "transaction";

    private final Database database;
    private final List<Statement> waiting = new ArrayList<>();
    private int rollbacks;
    private long copiedBytes;

    BulkSession(Database database) {
        this.database = database;
    }

    Database database() {
        return database;
    }

    /** How often there was a rollback to a savepoint: what was made before may be gone. */
    int rollbacks() {
        return rollbacks;
    }

    void savepoint(String name) {
        waiting.add(Statement.of("savepoint " + name, LABEL));
    }

    void release(String name) {
        waiting.add(Statement.of("release savepoint " + name, LABEL));
    }

    void rollbackTo(String name) {
        waiting.clear();
        rollbacks++;
        run(Statement.of("rollback to savepoint " + name, LABEL), result -> {});
    }

    /** Runs a statement, with what waits before it. */
    void run(Statement statement, Consumer<EngineResult> reading) {
        List<Statement> together = new ArrayList<>(waiting);
        waiting.clear();
        together.add(statement);
        int last = together.size() - 1;
        database.runAll(together, statement.label(), (index, result) -> {
            if (index == last) {
                reading.accept(result);
            }
        });
    }

    /** Runs a command, and gives the number of rows that it changed. */
    long run(Statement command) {
        long[] count = new long[1];
        run(command, result -> count[0] = result.count());
        return count[0];
    }

    /** Sends what waits. */
    void flush() {
        if (!waiting.isEmpty()) {
            run(waiting.remove(waiting.size() - 1), result -> {});
        }
    }

    long copy(Statement copy, CopySource source) {
        flush();
        return database.copy(
                copy,
                out -> source.writeTo(new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        copiedBytes += length;
                        out.write(bytes, offset, length);
                    }
                }));
    }

    /** How many bytes have been copied so far. */
    long copiedBytes() {
        return copiedBytes;
    }
}
