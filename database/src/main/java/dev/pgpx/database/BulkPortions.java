package dev.pgpx.database;

import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.types.error.PgpxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes any number of values in bounded memory, a portion at a time, in one transaction. Before each portion there is a
 * savepoint, to which a portion goes back that the server refuses; {@link FailingRow} then finds the row that it was.
 */
final class BulkPortions<V, E> {
    static final String SAVEPOINT = "pgpx_portion";

    /** What a server says to a COPY into what cannot be copied to: views, tables with row security. */
    private static final Set<String> NOT_COPYABLE = Set.of("0A000", "42809");

    private final BulkWork<V, E> work;
    private final BulkSession session;
    private final Iterator<? extends V> values;
    private final BulkOptions<E> options;
    private final boolean wanted;
    private @Nullable V held;
    private final PortionSize size = new PortionSize();
    private boolean copies = true;
    private long count;

    private BulkPortions(
            BulkWork<V, E> work, BulkSession session, Iterator<? extends V> values, BulkOptions<E> options) {
        this.work = work;
        this.session = session;
        this.values = values;
        this.options = options;
        this.wanted = options.wantsRecords() || session.database().recordHooks() != RecordHooks.NONE;
    }

    /** Writes all of them, and gives their number. */
    static <V, E> long write(
            Database database, BulkWork<V, E> work, Iterator<? extends V> values, BulkOptions<E> options) {
        if (!values.hasNext()) {
            return 0;
        }
        return database.bulk(() -> new BulkPortions<>(work, new BulkSession(database), values, options).writeAll());
    }

    /** Writes all of them, and gives them as they are stored. */
    static <V, E> List<E> list(Database database, BulkWork<V, E> work, Iterator<? extends V> values) {
        List<E> stored = new ArrayList<>();
        write(database, work, values, BulkOptions.portions(stored::addAll));
        return Collections.unmodifiableList(stored);
    }

    private long writeAll() {
        while (held != null || values.hasNext()) {
            List<V> portion = nextPortion();
            if (count > 0) {
                session.release(SAVEPOINT);
            }
            session.savepoint(SAVEPOINT);
            long copiedBefore = session.copiedBytes();
            List<E> stored = write(portion);
            size.learn(portion.size(), session.copiedBytes() - copiedBefore);
            if (wanted) {
                options.written(after(stored));
            }
            count += portion.size();
            options.done(count);
        }
        work.end(session);
        return count;
    }

    private List<V> nextPortion() {
        List<V> portion = new ArrayList<>();
        Set<Object> identities = new HashSet<>();
        while (portion.size() < size.rows() && (held != null || values.hasNext())) {
            V value = held == null ? work.before(values.next()) : held;
            held = value;
            Object identity = work.identity(value);
            boolean alone = identity == BulkWork.ALONE;
            boolean repeated = identity != null && !alone && !identities.add(identity);
            if (repeated || (alone && !portion.isEmpty())) {
                return portion;
            }
            portion.add(value);
            held = null;
            if (alone) {
                return portion;
            }
            if (count == 0 && portion.size() == PortionSize.SAMPLED_AT && values.hasNext()) {
                sample(portion);
            }
        }
        return portion;
    }

    /** So that what fits into one portion needs no second one. */
    private void sample(List<V> portion) {
        long bytes = 0;
        int rows = 0;
        try {
            for (int i = 0; i < portion.size(); i += PortionSize.SAMPLED_EVERY) {
                bytes += work.bytes(portion.get(i));
                rows++;
            }
        } catch (PgpxException unwritable) {
            return; // it is named by its place when it is to be written
        }
        size.sampled(rows, bytes);
    }

    private List<E> after(List<E> stored) {
        RecordHooks hooks = session.database().recordHooks();
        if (hooks == RecordHooks.NONE) {
            return Collections.unmodifiableList(stored);
        }
        List<E> changed = new ArrayList<>(stored.size());
        for (E record : stored) {
            changed.add(hooks.after(work.change(), work.table(), record));
        }
        return Collections.unmodifiableList(changed);
    }

    private List<E> write(List<V> portion) {
        Means means = Means.of(portion.size());
        try {
            return write(portion, means == Means.COPY && !copies ? Means.ARRAYS : means);
        } catch (StatementException refused) {
            if (means != Means.COPY
                    || !copies
                    || !NOT_COPYABLE.contains(refused.error().sqlState())) {
                throw refused;
            }
            copies = false;
            session.rollbackTo(SAVEPOINT);
            return write(portion, Means.ARRAYS);
        }
    }

    private List<E> write(List<V> portion, Means means) {
        try {
            return work.write(session, portion, count, means, wanted);
        } catch (BulkException named) {
            throw named;
        } catch (StatementException refused) {
            throw new FailingRow(work.table(), session, portion.size(), count, means, (from, to, by) -> {
                        var unused = work.write(session, portion.subList(from, to), count + from, by, false);
                    })
                    .of(refused, SAVEPOINT);
        } catch (DatabaseException other) {
            throw other;
        } catch (PgpxException unwritable) {
            throw notSent(portion, unwritable);
        }
    }

    /** A value that cannot be written is found by writing each of them to nowhere. */
    private PgpxException notSent(List<V> portion, PgpxException met) {
        for (int i = 0; i < portion.size(); i++) {
            try {
                var unused = work.bytes(portion.get(i));
            } catch (PgpxException unwritable) {
                return BulkException.unwritable(count + i, work.table(), unwritable);
            }
        }
        return met;
    }
}
