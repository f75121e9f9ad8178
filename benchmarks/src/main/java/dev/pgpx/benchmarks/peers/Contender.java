package dev.pgpx.benchmarks.peers;

import java.util.List;
import java.util.function.Consumer;

/**
 * One library on the server, used as its own documentation recommends and tuned fairly. It has one process and four connections
 * to itself. What a library has no way of its own for is not overridden, and not measured.
 *
 * <p>Reads give objects of the library's own kind (records where it can, entities where it has them); {@link #values} and
 * {@link #author} turn them into what all are compared by, outside of what is measured. Rows to write are made by {@link #row}
 * beforehand. All methods but {@link #lookup} are called by one thread at a time.
 *
 * @param <R> its rows with ten columns
 * @param <A> its authors with books
 */
public abstract class Contender<R, A> implements AutoCloseable {
    /** A way that the library does not have. */
    public static final class NotOffered extends UnsupportedOperationException {
        private static final long serialVersionUID = 1;

        NotOffered() {
            super("not offered");
        }
    }

    /** The row of {@code account} with the key (W1). Called by up to four threads. */
    public R lookup(long id) throws Exception {
        throw new NotOffered();
    }

    /** The 1,000 rows of {@code account} from the key on, in the order of keys (W2). */
    public List<R> list(long from) throws Exception {
        throw new NotOffered();
    }

    /** All rows of {@code account}, in the order of keys, in bounded memory (W2-stream). */
    public void stream(Consumer<? super R> each) throws Exception {
        throw new NotOffered();
    }

    /** Inserts one row into {@code entry} and gives its id (W3). */
    public long insert(R row) throws Exception {
        throw new NotOffered();
    }

    /** Inserts all rows into {@code entry}, all or nothing (W4). */
    public void insertAll(List<R> rows) throws Exception {
        throw new NotOffered();
    }

    /** Inserts all rows into {@code entry}, all or nothing, and gives their ids in their order (W4-ids). */
    public long[] insertAllForIds(List<R> rows) throws Exception {
        throw new NotOffered();
    }

    /** Updates the rows of {@code customer} with the keys of these to their values, all or nothing (W5). */
    public void updateAll(List<R> rows) throws Exception {
        throw new NotOffered();
    }

    /** The authors with these keys and their books in the order of keys, in as few questions as the library can (W6). */
    public List<A> eager(List<Long> ids) throws Exception {
        throw new NotOffered();
    }

    /** The authors with these keys, their books loaded only when the loop over the authors asks for them (W6-lazy). */
    public List<A> lazy(List<Long> ids) throws Exception {
        throw new NotOffered();
    }

    /** The rows of {@code account} with these keys, asked for one by one by as many callers as given (W8); returns when all are there. */
    public void callers(long[] ids, int callers, Consumer<? super R> each) throws Exception {
        throw new NotOffered();
    }

    /** The same, asked for as batches of statements (W8-grouped). */
    public void grouped(long[] ids, Consumer<? super R> each) throws Exception {
        throw new NotOffered();
    }

    /** Inserts the rows into {@code customer}, or updates all columns of those whose token is there, all or nothing (W10). */
    public void upsertAll(List<R> rows) throws Exception {
        throw new NotOffered();
    }

    /** As many rows of {@code account} in the order of creation and key, after leaving out so many (W11). */
    public List<R> pageByOffset(int offset, int size) throws Exception {
        throw new NotOffered();
    }

    /** As many rows of {@code account} in the order of creation and key, after this one (W11-keyset). */
    public List<R> pageByKey(R after, int size) throws Exception {
        throw new NotOffered();
    }

    /** A row to be written, as the library's users have it. */
    public abstract R row(Values values);

    /** What a row holds. */
    public abstract Values values(R row);

    /** What an author and the books hold. */
    public AuthorValues author(A author) {
        throw new NotOffered();
    }

    @Override
    public abstract void close() throws Exception;
}
