package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import javax.annotation.processing.Generated;

/** The table {@code gauge} of {@link Gauge}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class GaugeTable extends Table<Gauge> {
    /** The table under its own name. */
    public static final GaugeTable GAUGE = new GaugeTable("gauge");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code reading}: {@code integer}. */
    public final NumberColumn<Integer> reading = number("reading", Codecs.INT4);

    /** Column {@code xmin}: {@code xid}. */
    public final NumberColumn<Long> xmin = number("xmin", Codecs.XID, ColumnFlag.GENERATED,
            ColumnFlag.VERSION);

    /** Constraint {@code gauge_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "gauge_pkey", id);

    private GaugeTable(String alias) {
        super("", "gauge", alias);
    }

    @Override
    public GaugeTable as(String alias) {
        return new GaugeTable(alias);
    }

    @Override
    public Gauge read(Row row, int at, Relations relations) {
        return new Gauge(
                row.getLong(at),
                row.getInt(at + 1),
                row.require(at + 2, Codecs.XID));
    }

    @Override
    public void write(Gauge gauge, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(gauge.id());
            case 1 -> out.writeInt(gauge.reading());
            case 2 -> out.write(Codecs.XID, gauge.xmin());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Gauge gauge) {
        return gauge.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code gauge} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Gauge> {
        private final BitSet assigned = new BitSet(3);

        private int reading;

        private Draft() {
        }

        /**
         * Sets {@code reading}.
         *
         * @param reading the value
         * @return this draft
         */
        public Draft reading(int reading) {
            this.reading = reading;
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Gauge> table() {
            return GaugeTable.GAUGE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.writeInt(reading);
                default -> throw GaugeTable.GAUGE.noColumn(column);
            }
        }
    }
}
