package dev.pgpx.testing.script;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.types.Row;

/** What the script answers to one statement. */
final class ScriptedResult implements EngineResult {
    private final boolean hasRows;
    private final long count;
    private final ScriptedRow row;

    ScriptedResult(boolean hasRows, long count, ScriptedRow row) {
        this.hasRows = hasRows;
        this.count = count;
        this.row = row;
    }

    @Override
    public boolean hasRows() {
        return hasRows;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public boolean next() {
        return row.next();
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public void close() {}
}
