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

/** The table {@code shown} of {@link Outer.Shown}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Outer_ShownTable extends Table<Outer.Shown> {
    /** The table under its own name. */
    public static final Outer_ShownTable SHOWN = new Outer_ShownTable("shown");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Constraint {@code shown_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "shown_pkey", id);

    private Outer_ShownTable(String alias) {
        super("", "shown", alias);
    }

    @Override
    public Outer_ShownTable as(String alias) {
        return new Outer_ShownTable(alias);
    }

    @Override
    public Outer.Shown read(Row row, int at, Relations relations) {
        return new Outer.Shown(
                row.getLong(at));
    }

    @Override
    public void write(Outer.Shown shown, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(shown.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Outer.Shown shown) {
        return shown.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code shown} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Outer.Shown> {
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
        public Table<Outer.Shown> table() {
            return Outer_ShownTable.SHOWN;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                default -> throw Outer_ShownTable.SHOWN.noColumn(column);
            }
        }
    }
}
