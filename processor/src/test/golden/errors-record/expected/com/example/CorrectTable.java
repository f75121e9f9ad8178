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

/** The table {@code correct} of {@link Correct}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CorrectTable extends Table<Correct> {
    /** The table under its own name. */
    public static final CorrectTable CORRECT = new CorrectTable("correct");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** Constraint {@code correct_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "correct_pkey",
            id);

    private CorrectTable(String alias) {
        super("", "correct", alias);
    }

    @Override
    public CorrectTable as(String alias) {
        return new CorrectTable(alias);
    }

    @Override
    public Correct read(Row row, int at, Relations relations) {
        return new Correct(
                row.getLong(at));
    }

    @Override
    public void write(Correct correct, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(correct.id());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Correct correct) {
        return correct.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code correct} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Correct> {
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
        public Table<Correct> table() {
            return CorrectTable.CORRECT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                default -> throw CorrectTable.CORRECT.noColumn(column);
            }
        }
    }
}
