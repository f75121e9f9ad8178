package dev.pgpx.query;

import dev.pgpx.types.Row;
import java.util.function.Supplier;

/** Reads a row and its position in the order of its query. */
record PageReader<R>(RowReader<R> reader, Keyset keyset) implements RowReader<PageRow<R>> {
    @Override
    public PageRow<R> read(Row row, Relations relations) {
        return new PageRow<>(reader.read(row, relations), keyset.read(row));
    }

    @Override
    public Supplier<PageRow<R>> begin(Row row, Relations relations) {
        Supplier<R> value = reader.begin(row, relations);
        var position = keyset.read(row);
        return () -> new PageRow<>(value.get(), position);
    }

    @Override
    public boolean needsAllRows() {
        return reader.needsAllRows();
    }
}
