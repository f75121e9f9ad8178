package dev.pgpx.conformance.writes;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;

/** The table of {@link Gauge}, as the processor would write it. */
final class GaugeTable extends Table<Gauge> {
    static final GaugeTable GAUGE = new GaugeTable("gauge");

    final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID, ColumnFlag.GENERATED);
    final NumberColumn<Integer> reading = number("reading", Codecs.INT4);
    final NumberColumn<Long> xmin = number("xmin", Codecs.XID, ColumnFlag.VERSION, ColumnFlag.GENERATED);

    private GaugeTable(String alias) {
        super("", "gauge", alias);
    }

    @Override
    public GaugeTable as(String alias) {
        return new GaugeTable(alias);
    }

    @Override
    public Gauge read(Row row, int at, Relations relations) {
        return new Gauge(row.getLong(at), row.getInt(at + 1), row.require(at + 2, Codecs.XID));
    }

    @Override
    public void write(Gauge gauge, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, gauge.id());
            case 1 -> out.write(Codecs.INT4, gauge.reading());
            case 2 -> out.write(Codecs.XID, gauge.xmin());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Gauge gauge) {
        return gauge.id();
    }
}
