package dev.pgpx.transfer.input;

import static java.util.Objects.requireNonNull;

import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.document.JsonStream;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON objects: those in an array, or one after the other. */
final class JsonRows implements RowReader {
    private final JsonStream stream;
    private final List<TableColumn> columns;
    private @Nullable JsonRow row;
    private long count;

    JsonRows(JsonStream stream, List<TableColumn> columns) {
        this.stream = stream;
        this.columns = List.copyOf(columns);
    }

    @Override
    public boolean next() {
        Node next = stream.next(true);
        if (next == null) {
            return false;
        }
        row = new JsonRow(next, columns);
        count++;
        return true;
    }

    @Override
    public Row row() {
        return requireNonNull(row);
    }

    @Override
    public Row kept() {
        return requireNonNull(row);
    }

    @Override
    public List<byte[]> heading() {
        return List.of();
    }

    @Override
    public String copyOptions() {
        return CsvDialect.TSV.copyOptions(false);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void close() {
        stream.close();
    }
}
