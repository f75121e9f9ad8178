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

/** The table {@code double} of {@link Odd.Double}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Odd_DoubleTable extends Table<Odd.Double> {
    /** The table under its own name. */
    public static final Odd_DoubleTable DOUBLE = new Odd_DoubleTable("double");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Constraint {@code double_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "double_pkey", id);

    private Odd_DoubleTable(String alias) {
        super("", "double", alias);
    }

    @Override
    public Odd_DoubleTable as(String alias) {
        return new Odd_DoubleTable(alias);
    }

    @Override
    public Odd.Double read(Row row, int at, Relations relations) {
        return new Odd.Double(
                row.getLong(at));
    }

    @Override
    public void write(Odd.Double record, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(record.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Odd.Double record) {
        return record.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code double} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Odd.Double> {
        private final BitSet assigned = new BitSet(1);

        private long id;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        @Override
        public Table<Odd.Double> table() {
            return Odd_DoubleTable.DOUBLE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                default -> throw Odd_DoubleTable.DOUBLE.noColumn(column);
            }
        }
    }
}
