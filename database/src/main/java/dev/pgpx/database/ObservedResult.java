package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.types.Row;
import dev.pgpx.types.error.PgpxException;
import org.jspecify.annotations.Nullable;

/** A result that counts its rows and tells, once, when it is closed. */
final class ObservedResult implements EngineResult {
    private final EngineResult result;
    private final @Nullable End end;
    private final boolean owned;
    private long rows;
    private boolean closed;
    private @Nullable PgpxException failure;

    /** Is told how a result ended. */
    interface End {
        void reached(long rows, @Nullable PgpxException failure);
    }

    private ObservedResult(EngineResult result, @Nullable End end, boolean owned) {
        this.result = result;
        this.end = end;
        this.owned = owned;
    }

    /** A result that is closed with this one; null where nobody is told. */
    static ObservedResult of(EngineResult result, @Nullable End end) {
        return new ObservedResult(result, end, true);
    }

    /** A result that is closed by whoever gave it. */
    static ObservedResult ofBorrowed(EngineResult result, End end) {
        return new ObservedResult(result, end, false);
    }

    void failed(PgpxException reason) {
        failure = reason;
    }

    @Override
    public boolean hasRows() {
        return result.hasRows();
    }

    @Override
    public long count() {
        return result.count();
    }

    @Override
    public boolean next() {
        boolean more = result.next();
        if (more) {
            rows++;
        }
        return more;
    }

    @Override
    public Row row() {
        return result.row();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (end != null) {
                end.reached(hasRows() ? rows : count(), failure);
            }
        } finally {
            if (owned) {
                result.close();
            }
        }
    }
}
