package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.RowReader;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Reads a result while it arrives: row by row, or, where rows have relations or values that need further statements, so many at
 * a time that these are loaded for all of them together. No more rows than that are held.
 */
final class RowPortions<R> implements Iterator<R> {
    private static final int WITHOUT_FETCH_SIZE = 1000;

    private final EngineResult result;
    private final RowReader<R> reader;
    private final Supplier<ResultRelations> relations;
    private final Database loading;
    private final int size;
    private final Queue<Supplier<R>> begun = new ArrayDeque<>();
    private ResultRelations ofPortion;
    private boolean ended;
    private boolean failed;

    /**
     * Rows of a result.
     *
     * @param relations makes the relations of a portion
     * @param loading loads what is loaded with the rows
     */
    RowPortions(
            EngineResult result,
            RowReader<R> reader,
            Supplier<ResultRelations> relations,
            Database loading,
            int fetchSize) {
        this.result = result;
        this.reader = reader;
        this.relations = relations;
        this.loading = loading;
        this.size = fetchSize > 0 ? fetchSize : WITHOUT_FETCH_SIZE;
        this.ofPortion = relations.get();
    }

    @Override
    public boolean hasNext() {
        if (begun.isEmpty() && !ended) {
            read();
        }
        return !begun.isEmpty();
    }

    private void read() {
        failed = true; // unless it comes to its end
        if (ofPortion.isUsed()) {
            ofPortion = relations.get();
        }
        do {
            ended = !result.next();
            if (!ended) {
                begun.add(reader.begin(result.row(), ofPortion));
            }
        } while (!ended && begun.size() < size && isTogether());
        EagerLoading.load(loading, ofPortion.levels());
        failed = false;
    }

    private boolean isTogether() {
        return reader.needsAllRows() || ofPortion.isUsed();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return begun.remove().get();
    }

    /** Whether reading came to an end that it should not have come to. */
    boolean hasFailed() {
        return failed;
    }

    void close() {
        result.close();
    }
}
