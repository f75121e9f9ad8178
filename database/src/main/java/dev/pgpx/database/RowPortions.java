package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Relations;
import dev.pgpx.query.RowReader;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Reads a result while it arrives, so many rows at a time: what their values need further statements for is loaded for all
 * of them together, and no more of them are held.
 */
final class RowPortions<R> implements Iterator<R> {
    private static final int WITHOUT_FETCH_SIZE = 1000;

    private final EngineResult result;
    private final RowReader<R> reader;
    private final Supplier<Relations> relations;
    private final int size;
    private final Queue<Supplier<R>> begun = new ArrayDeque<>();

    RowPortions(EngineResult result, RowReader<R> reader, Supplier<Relations> relations, int fetchSize) {
        this.result = result;
        this.reader = reader;
        this.relations = relations;
        this.size = fetchSize > 0 ? fetchSize : WITHOUT_FETCH_SIZE;
    }

    @Override
    public boolean hasNext() {
        if (begun.isEmpty()) {
            Relations ofPortion = relations.get();
            while (begun.size() < size && result.next()) {
                begun.add(reader.begin(result.row(), ofPortion));
            }
        }
        return !begun.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return begun.remove().get();
    }
}
