package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Inserts any number of rows in bounded memory. They are taken in chunks; a chunk of few rows, or of rows that set different
 * columns, is listed in INSERT statements, a large one goes by COPY in binary form, which is two to three times as fast.
 */
final class BulkInsert<V, E> {
    /** Rows that are held in memory at a time. */
    private static final int CHUNK = 5_000;

    /** From so many rows on COPY is worth its two further messages. */
    private static final int COPY_FROM = 100;

    /** PostgreSQL counts parameters in sixteen bits; half of that leaves room for wide rows. */
    private static final int MOST_PARAMETERS = 32_000;

    private final Database database;
    private final Function<List<V>, RowBatch<E>> batching;

    private BulkInsert(Database database, Function<List<V>, RowBatch<E>> batching) {
        this.database = database;
        this.batching = batching;
    }

    static <E> long records(Database database, Table<E> table, Iterator<? extends E> records) {
        return new BulkInsert<E, E>(database, chunk -> RowBatch.ofRecords(table, chunk)).insert(records);
    }

    static <E> long drafts(Database database, Iterator<? extends Draft<E>> drafts) {
        return new BulkInsert<Draft<E>, E>(database, RowBatch::ofDrafts).insert(drafts);
    }

    private long insert(Iterator<? extends V> values) {
        if (!values.hasNext()) {
            return 0;
        }
        return database.bulk(() -> {
            long count = 0;
            while (values.hasNext()) {
                count += write(nextChunk(values));
            }
            return count;
        });
    }

    private List<V> nextChunk(Iterator<? extends V> values) {
        List<V> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && values.hasNext()) {
            chunk.add(values.next());
        }
        return chunk;
    }

    private long write(List<V> chunk) {
        RowBatch<E> batch = batching.apply(chunk);
        if (batch.size() >= COPY_FROM && batch.isCopyable()) {
            return database.copyIn(batch.copy(), out -> CopyBinary.write(batch, out));
        }
        if (batch.parameterCount() > MOST_PARAMETERS && chunk.size() > 1) {
            int half = chunk.size() / 2;
            return write(chunk.subList(0, half)) + write(chunk.subList(half, chunk.size()));
        }
        Statement insert = batch.insert();
        return database.run(insert);
    }
}
