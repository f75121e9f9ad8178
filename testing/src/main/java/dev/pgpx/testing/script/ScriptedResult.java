package dev.pgpx.testing.script;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.types.Row;
import java.util.List;

/** What the script answers to one statement. */
final class ScriptedResult implements EngineResult {
    private final boolean hasRows;
    private final long count;
    private final ScriptedRow row;
    private final String data;

    private ScriptedResult(boolean hasRows, long count, ScriptedRow row, String data) {
        this.hasRows = hasRows;
        this.count = count;
        this.row = row;
        this.data = data;
    }

    static ScriptedResult ofQuery(ScriptedRow row) {
        return new ScriptedResult(true, 0, row, "");
    }

    static ScriptedResult ofCommand(long count, String data) {
        return new ScriptedResult(false, count, new ScriptedRow(List.of(), List.of()), data);
    }

    /** What a COPY gives. */
    String data() {
        return data;
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
