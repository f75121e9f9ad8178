package dev.pgpx.conformance.bulk;

import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;

/** A table without a key. */
final class HeapTable extends Table<HeapTable.Heap> {
    static final HeapTable HEAP = new HeapTable("heap");

    final NumberColumn<Integer> a = number("a", Codecs.INT4);

    record Heap(int a) {}

    private HeapTable(String alias) {
        super("", "heap", alias);
    }

    @Override
    public HeapTable as(String alias) {
        return new HeapTable(alias);
    }

    @Override
    public Heap read(Row row, int at, Relations relations) {
        return new Heap(row.getInt(at));
    }

    @Override
    public void write(Heap heap, int column, ParameterWriter out) {
        out.write(Codecs.INT4, heap.a());
    }

    @Override
    public Object key(Heap heap) {
        return heap.a();
    }
}
