package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.query.Relations;
import dev.pgpx.query.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the rows of a result. Values that need further statements are made when the result has been read. */
final class ResultRows<R> implements ResultConsumer {
    private final RowReader<R> reader;
    private final Relations relations;
    private final List<R> values = new ArrayList<>();
    private final List<Supplier<R>> begun = new ArrayList<>();

    ResultRows(RowReader<R> reader, Relations relations) {
        this.reader = reader;
        this.relations = relations;
    }

    @Override
    public void accept(int index, EngineResult result) {
        read(result);
    }

    void read(EngineResult result) {
        if (reader.needsAllRows()) {
            while (result.next()) {
                begun.add(reader.begin(result.row(), relations));
            }
        } else {
            while (result.next()) {
                values.add(reader.read(result.row(), relations));
            }
        }
    }

    /** The values, in order; to be called when the session is free for other statements. */
    List<R> finish() {
        for (Supplier<R> value : begun) {
            values.add(value.get());
        }
        begun.clear();
        return values;
    }
}
