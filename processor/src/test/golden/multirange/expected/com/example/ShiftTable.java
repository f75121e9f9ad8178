package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Family;
import dev.pgpx.query.MultirangeColumn;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shift} of {@link Shift}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class ShiftTable extends Table<Shift> {
    /** The table under its own name. */
    public static final ShiftTable SHIFT = new ShiftTable("shift");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code days}: {@code datemultirange}. */
    public final MultirangeColumn<LocalDate, DateExpression<LocalDate>> days = multirange("days",
            Codecs.DATEMULTIRANGE, Codecs.DATERANGE, Codecs.DATE, Family.date());

    /** Column {@code numbers}: {@code int4multirange}. */
    public final MultirangeColumn<Integer, NumberExpression<Integer>> numbers = multirange("numbers",
            Codecs.INT4MULTIRANGE, Codecs.INT4RANGE, Codecs.INT4, Family.number(),
            ColumnFlag.NULLABLE);

    /** Constraint {@code shift_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "shift_pkey", id);

    private ShiftTable(String alias) {
        super("", "shift", alias);
    }

    @Override
    public ShiftTable as(String alias) {
        return new ShiftTable(alias);
    }

    @Override
    public Shift read(Row row, int at, Relations relations) {
        return new Shift(
                row.getLong(at),
                row.require(at + 1, Codecs.DATEMULTIRANGE),
                row.get(at + 2, Codecs.INT4MULTIRANGE));
    }

    @Override
    public void write(Shift shift, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(shift.id());
            case 1 -> out.write(Codecs.DATEMULTIRANGE, shift.days());
            case 2 -> out.write(Codecs.INT4MULTIRANGE, shift.numbers());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Shift shift) {
        return shift.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code shift} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Shift> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable Multirange<LocalDate> days;

        private @Nullable Multirange<Integer> numbers;

        private Draft() {
        }

        /**
         * Sets {@code days}.
         *
         * @param days the value
         * @return this draft
         */
        public Draft days(Multirange<LocalDate> days) {
            this.days = Objects.requireNonNull(days, "days");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code numbers}.
         *
         * @param numbers the value, or null
         * @return this draft
         */
        public Draft numbers(@Nullable Multirange<Integer> numbers) {
            this.numbers = numbers;
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Shift> table() {
            return ShiftTable.SHIFT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.DATEMULTIRANGE, days);
                case 2 -> out.write(Codecs.INT4MULTIRANGE, numbers);
                default -> throw ShiftTable.SHIFT.noColumn(column);
            }
        }
    }
}
