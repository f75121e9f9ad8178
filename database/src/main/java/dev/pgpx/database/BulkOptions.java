package dev.pgpx.database;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what while many records are written. Both are called in the calling thread, within the transaction, so that an
 * exception of theirs undoes everything. Immutable.
 *
 * @param <E> the record
 */
public final class BulkOptions<E> {
    private final LongConsumer progress;
    private final @Nullable Consumer<? super List<E>> portions;

    private BulkOptions(LongConsumer progress, @Nullable Consumer<? super List<E>> portions) {
        this.progress = progress;
        this.portions = portions;
    }

    static <E> BulkOptions<E> none() {
        return new BulkOptions<>(done -> {}, null);
    }

    /**
     * Options that tell how far it is.
     *
     * @param listener is given the number of records that have been written so far, after each portion
     * @param <E> the record
     * @return the options
     */
    public static <E> BulkOptions<E> progress(LongConsumer listener) {
        return BulkOptions.<E>none().withProgress(listener);
    }

    /**
     * Options that hand over the records as they are stored, a portion at a time and in the order of the input. Without them
     * nothing that the database makes is asked for.
     *
     * @param consumer is given the portions, each an unmodifiable list of some thousand records at most
     * @param <E> the record
     * @return the options
     */
    public static <E> BulkOptions<E> portions(Consumer<? super List<E>> consumer) {
        return BulkOptions.<E>none().withPortions(consumer);
    }

    /**
     * The same options, which tell how far it is.
     *
     * @param listener is given the number of records that have been written so far, after each portion
     * @return the options
     */
    public BulkOptions<E> withProgress(LongConsumer listener) {
        return new BulkOptions<>(listener, portions);
    }

    /**
     * The same options, which hand over the records as they are stored.
     *
     * @param consumer is given the portions, in the order of the input
     * @return the options
     */
    public BulkOptions<E> withPortions(Consumer<? super List<E>> consumer) {
        return new BulkOptions<>(progress, consumer);
    }

    boolean wantsRecords() {
        return portions != null;
    }

    void written(List<E> records) {
        if (portions != null) {
            portions.accept(records);
        }
    }

    void done(long rows) {
        progress.accept(rows);
    }
}
